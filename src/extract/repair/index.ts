import type { Page } from '../page.ts';
import { repairBreaks } from './breaks.ts';
import { repairImages } from './images.ts';
import { repairMedia } from './media.ts';
import { repairParagraphs } from './paragraphs.ts';
import { repairParts } from './parts.ts';
import { clearResidue } from './residue.ts';

/**
 * Makes a located body plain HTML: true picture addresses, players as links, paragraphs, no word-processor residue.
 *
 * @returns the body, in a block of its own where it was a part of a table; and whether lines became paragraphs.
 */
export function repair(located: Element, page: Page): { body: Element; made: boolean } {
  const body = repairParts(located);
  repairImages(body, page);
  repairMedia(body, page);
  clearResidue(body);
  repairBreaks(body);
  return { body, made: repairParagraphs(body) };
}
