import controls from '../ui/controls.css?inline';
import tokens from '../ui/tokens.css?inline';
import body from './body.css?inline';
import document from './document.css?inline';
import folds from './folds.css?inline';
import reader from './reader.css?inline';

/** Everything the reader is drawn with, for one shadow root. */
export const sheetCss = [tokens, controls, reader, document, folds, body].join('\n');
