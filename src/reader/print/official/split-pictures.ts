import { make } from '../make.ts';

/** CSS px; what is higher than this is no part of a line of text. A line is 225 mm / 22 high, which is 38.6 px. */
const IN_LINE = 34;

/** Takes the pictures out of a paragraph, each to stand by itself below it; signs no higher than a line stay where they are. */
export function splitPictures(paragraph: HTMLElement): HTMLElement[] {
  const document = paragraph.ownerDocument;
  const parts = [paragraph];
  for (const img of paragraph.querySelectorAll('img')) {
    const height = Number(img.getAttribute('height'));
    if (height > 0 && height <= IN_LINE && paragraph.textContent?.trim()) continue;
    const picture = make(document, 'p', 'picture');
    picture.append(img);
    parts.push(picture);
  }
  return paragraph.textContent?.trim() || paragraph.querySelector('img') ? parts : parts.slice(1);
}
