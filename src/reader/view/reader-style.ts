import { type Preferences, sizeOf } from '../../preferences/index.ts';
import { faceStack } from '../display/faces.ts';

/**
 * What was chosen, as the custom properties that the style sheets are written in. em is that of where they are used.
 *
 * @param pageFont for 网页字体.
 */
export function readerStyle(preferences: Preferences, pageFont?: string): Record<string, string> {
  const { lineHeight, paragraphSpacing, measure, indent, letterSpacing, alignment, face } = preferences;
  return {
    '--size': `${sizeOf(preferences)}px`,
    '--leading': String(lineHeight),
    '--between': `${paragraphSpacing}em`,
    '--measure': `calc(${measure} * var(--size) * ${1 + letterSpacing})`,
    // Two characters and what stands between them.
    '--indent': indent ? `${2 * (1 + letterSpacing)}em` : '0',
    '--tracking': `${letterSpacing}em`,
    '--align': alignment,
    '--face': faceStack(face, pageFont),
  };
}
