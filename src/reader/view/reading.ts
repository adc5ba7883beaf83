import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Preferences } from '../../preferences/index.ts';
import type { Notes } from '../notes/use-notes.ts';
import type { ReaderOptions } from '../options.ts';
import type { PrintLayout } from '../print/layout.ts';
import type { Hearing } from './hearing.ts';
import type { Panel } from './panels.ts';

/** Every panel there is; panels.ts says what each of them is. */
export type PanelName =
  | 'display'
  | 'export'
  | 'find'
  | 'help'
  | 'more'
  | 'notes'
  | 'outline'
  | 'print'
  | 'speech';

/** What every part of one open reader shares. */
export interface Reading {
  options: ReaderOptions;
  world: Window & typeof globalThis;
  preferences: Preferences;
  /** Applied at once, and told to whoever opened the reader. */
  choose(change: Partial<Preferences>): void;
  /** Every panel there is for this article, in the order of the bar. */
  panels: readonly Panel[];
  /** In the order in which they were opened. */
  openPanels: readonly PanelName[];
  /** Whether the outline has its place beside the text, and not over it. Undefined until that is measured. */
  isBeside: boolean | undefined;
  /** Opening puts the keyboard into the panel, closing gives it back to the panel's button. */
  togglePanel(name: PanelName, open?: boolean): void;
  /** What scrolls. Undefined before the first painting. */
  scroller(): HTMLElement | undefined;
  /** What holds the article's own text. Undefined before the first painting. */
  body(): HTMLElement | undefined;
  /** Hears pointer, wheel and key events inside the reader, which listeners get only in the library. */
  hear: Hearing['hear'];
  /** What was marked; absent where nothing can be. */
  notes: Notes | undefined;
  /** Opens the browser's print window; false when the browser refused. */
  print(layout: PrintLayout): Promise<boolean>;
  /** Says it to those who listen to their screen, politely. */
  say(words: string): void;
  /** Shows what went wrong, in words, until the user dismisses it or something else went wrong. */
  complain(problem: Complaint): void;
}

export interface Complaint {
  words: string;
  /** A way out: tried again, or done otherwise. */
  onRetry?: () => void;
  /** Whether exporting is a way out. */
  offerExport?: boolean;
}

export const ReadingContext = createContext<Reading | undefined>(undefined);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('Only what is inside a ReaderView can use this.');
  return reading;
}
