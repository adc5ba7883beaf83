import body from './body.css?inline';
import footnotes from './footnotes.css?inline';
import layer from './layer.css?inline';
import media from './media.css?inline';
import tables from './tables.css?inline';

/** What the article itself is drawn with, and what of it opens. */
export const bodyCss = [body, tables, layer, media, footnotes].join('\n');
