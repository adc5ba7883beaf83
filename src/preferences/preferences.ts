/**
 * What a user can choose about reading, with the limits and what holds until they choose. Facts only: where a choice is
 * kept is settings/'s business, what it looks like the reader's.
 */
export interface Preferences {
  /** The size of body text, CSS px, whole. */
  fontSize: number;
  /** A multiple of the size. */
  lineHeight: number;
  /** Between two paragraphs, em. */
  paragraphSpacing: number;
  /** The width of the text, in full-width characters (版心). */
  measure: number;
  /** The first line of a paragraph is set in by two characters (W3C clreq 5.1.2). */
  indent: boolean;
  /** em. */
  letterSpacing: number;
  alignment: Alignment;
  face: Face;
  theme: Theme;
  /** 长者模式. */
  elder: boolean;
  /** On wide windows the outline stands beside the text. */
  outline: boolean;
  /** What is copied ends with a line that says where it is from. */
  sourceOnCopy: boolean;
  /** An article that is split into pages is put together without being asked. */
  joinPages: boolean;
  /** How fast it is read aloud: 1 is the voice's own pace. */
  speechRate: number;
  /** The voice chosen for a language: primary language subtag (`zh`) to `SpeechSynthesisVoice.voiceURI`. */
  speechVoices: Record<string, string>;
}

export const ALIGNMENTS = ['start', 'justify'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** 黑 宋 楷 仿宋, and the page's own. */
export const FACES = ['hei', 'song', 'kai', 'fangsong', 'page'] as const;
export type Face = (typeof FACES)[number];

export const THEMES = ['system', 'light', 'dark', 'sepia', 'green', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const MEASURES = [28, 32, 36, 40] as const;

/** From, to, and the step of the control. */
export const LIMITS = {
  fontSize: { least: 14, most: 48, step: 2 },
  /** 长者模式: what was chosen smaller is shown at this. */
  elderSize: { least: 24 },
  lineHeight: { least: 1.4, most: 2.6, step: 0.2 },
  paragraphSpacing: { least: 0, most: 2, step: 0.2 },
  letterSpacing: { least: 0, most: 0.2, step: 0.02 },
  speechRate: { least: 0.5, most: 2, step: 0.25 },
} as const;

export const DEFAULTS: Preferences = {
  fontSize: 20,
  lineHeight: 1.8,
  paragraphSpacing: 0.6,
  measure: 36,
  indent: true,
  letterSpacing: 0,
  alignment: 'start',
  face: 'hei',
  theme: 'system',
  elder: false,
  outline: true,
  sourceOnCopy: false,
  joinPages: false,
  speechRate: 1,
  speechVoices: {},
};
