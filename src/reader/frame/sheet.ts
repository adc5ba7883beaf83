import controls from '../../ui/controls.css?inline';
import tokens from '../../ui/tokens.css?inline';
import body from '../body/body.css?inline';
import document from '../document/document.css?inline';
import folds from '../document/folds.css?inline';
import panels from '../view/panels.css?inline';
import reader from '../view/reader.css?inline';

/** Everything the reader is drawn with, for one shadow root. */
export const sheetCss = [tokens, controls, reader, panels, document, folds, body].join('\n');
