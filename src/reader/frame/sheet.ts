import controls from '../../ui/controls.css?inline';
import tokens from '../../ui/tokens.css?inline';
import bar from '../bar/bar.css?inline';
import { bodyCss } from '../body/body-css.ts';
import display from '../display/display.css?inline';
import elder from '../display/elder.css?inline';
import document from '../document/document.css?inline';
import folds from '../document/folds.css?inline';
import progress from '../document/progress.css?inline';
import record from '../document/record.css?inline';
import find from '../find/find.css?inline';
import help from '../help/help.css?inline';
import notes from '../notes/notes.css?inline';
import notesPanel from '../notes/notes-panel.css?inline';
import outline from '../outline/outline.css?inline';
import sectionTools from '../outline/section-tools.css?inline';
import pages from '../pages/pages.css?inline';
import printPanel from '../print/print-panel.css?inline';
import speech from '../speech/speech.css?inline';
import panels from '../view/panels.css?inline';
import reader from '../view/reader.css?inline';

const PARTS = [
  tokens,
  controls,
  reader,
  bar,
  panels,
  printPanel,
  pages,
  help,
  display,
  document,
  folds,
  record,
  progress,
  bodyCss,
  outline,
  sectionTools,
  find,
  speech,
  notes,
  notesPanel,
  elder,
];
/** Everything the reader is drawn with, for one shadow root. */
export const sheetCss = PARTS.join('\n');
