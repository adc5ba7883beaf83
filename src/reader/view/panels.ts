import type { ComponentType } from 'preact';
import type { IconName, TextKey } from '../../ui/index.ts';
import { ExportPanel } from '../bar/export-panel.tsx';
import { MorePanel } from '../bar/more-panel.tsx';
import { DisplayPanel } from '../display/display-panel.tsx';
import { FindPanel } from '../find/find-panel.tsx';
import { HelpPanel } from '../help/help-panel.tsx';
import { NotesPanel } from '../notes/notes-panel.tsx';
import type { ReaderOptions } from '../options.ts';
import { OutlinePanel } from '../outline/outline-panel.tsx';
import { PrintPanel } from '../print/print-panel.tsx';
import { SpeechPanel } from '../speech/speech-panel.tsx';
import type { PanelName } from './reading.ts';

/**
 * Something that opens beside, over or above the text.
 *
 * - `popover`: under its button; goes when the focus leaves it. On a narrow window a sheet at the bottom.
 * - `side`: beside the text; on a narrow window a drawer over it.
 * - `strip`: a row under the bar, which stays while one reads on.
 * - `dialog`: over everything, in the middle.
 */
export interface Panel {
  name: PanelName;
  slot: 'popover' | 'side' | 'strip' | 'dialog';
  label: TextKey;
  /** Without one the button says its label. */
  icon?: IconName;
  /** A shorter label, for where icon and word stand together. */
  word?: TextKey;
  /** The key that opens and closes it, without Ctrl, Alt or Meta. */
  key?: string;
  /** Another one, for those whose keyboard has the first in a far corner. */
  otherKey?: string;
  /** Where its button is: in the bar at every width, in the bar of a wide window, or under 更多 only. */
  button: 'bar' | 'wide' | 'more';
  /** Its content is a landmark of its own (nav, search). Without it the slot makes it one. */
  isLandmark?: true;
  Content: ComponentType;
  /** Left out where there is nothing to show. */
  available?(options: ReaderOptions): boolean;
}

/** In the order of the bar. */
const ALL: Panel[] = [
  {
    name: 'outline',
    slot: 'side',
    label: 'outline.title',
    icon: 'outline',
    key: 'o',
    button: 'bar',
    isLandmark: true,
    Content: OutlinePanel,
    available: ({ article }) => article.outline.length >= 2,
  },
  {
    name: 'find',
    slot: 'strip',
    label: 'find.title',
    icon: 'search',
    key: '/',
    otherKey: 'f',
    button: 'wide',
    isLandmark: true,
    Content: FindPanel,
  },
  {
    name: 'speech',
    slot: 'strip',
    label: 'speech.panel',
    icon: 'speaker',
    key: 's',
    button: 'wide',
    Content: SpeechPanel,
  },
  {
    name: 'display',
    slot: 'popover',
    label: 'display.title',
    word: 'display.word',
    icon: 'type',
    key: 'a',
    button: 'bar',
    Content: DisplayPanel,
  },
  {
    name: 'notes',
    slot: 'side',
    label: 'notes.title',
    icon: 'note',
    key: 'n',
    button: 'wide',
    Content: NotesPanel,
    available: ({ marks }) => marks !== undefined,
  },
  {
    name: 'print',
    slot: 'popover',
    label: 'print.print',
    icon: 'printer',
    key: 'p',
    button: 'wide',
    Content: PrintPanel,
  },
  { name: 'more', slot: 'popover', label: 'display.more', icon: 'more', button: 'bar', Content: MorePanel },
  {
    name: 'export',
    slot: 'popover',
    label: 'reader.export',
    button: 'wide',
    Content: ExportPanel,
    available: ({ onExport }) => onExport !== undefined,
  },
  {
    name: 'help',
    slot: 'dialog',
    label: 'help.title',
    icon: 'help',
    key: '?',
    button: 'more',
    Content: HelpPanel,
  },
];

export const panelsFor = (options: ReaderOptions): Panel[] =>
  ALL.filter(({ available }) => available?.(options) ?? true);
