import type { Page } from '../page.ts';
import { repairBreaks } from './breaks.ts';
import { repairImages } from './images.ts';
import { repairMedia } from './media.ts';
import { repairParagraphs } from './paragraphs.ts';
import { clearResidue } from './residue.ts';

/** Makes a located body plain HTML: true picture addresses, players as links, paragraphs, no word-processor residue. */
export function repair(body: Element, page: Page): void {
  repairImages(body, page);
  repairMedia(body, page);
  clearResidue(body);
  repairBreaks(body);
  repairParagraphs(body);
}
