import { THEMES } from '../../preferences/index.ts';
import { text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { Row } from './choice.tsx';

const NAMES = {
  system: 'display.themeSystem',
  light: 'display.themeLight',
  dark: 'display.themeDark',
  sepia: 'display.themeSepia',
  green: 'display.themeGreen',
  contrast: 'display.themeContrast',
} as const;

/** 底色: each theme as a piece of itself. Tokens follow `data-theme` on any element, so a swatch is what it names. */
export function Themes() {
  const { preferences, choose } = useReading();
  return (
    <Row label={text('display.theme')}>
      <span class="swatches">
        {THEMES.map((theme) => (
          <button
            type="button"
            key={theme}
            class="swatch"
            aria-pressed={preferences.theme === theme}
            onClick={() => choose({ theme })}
          >
            <span class="ground" data-theme={theme === 'system' ? 'light' : theme} aria-hidden="true">
              {theme === 'system' ? <span data-theme="dark" /> : '字'}
            </span>
            {text(NAMES[theme])}
          </button>
        ))}
      </span>
    </Row>
  );
}
