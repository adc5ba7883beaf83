import type { ArticleImage } from '../article/index.ts';

/** The pictures of a sanitised body, each once, in order. */
export function imagesOf(body: ParentNode): ArticleImage[] {
  const images = new Map<string, ArticleImage>();
  for (const img of body.querySelectorAll('img')) {
    const url = img.getAttribute('src') ?? '';
    const alt = img.getAttribute('alt')?.trim();
    if (url && !images.has(url)) images.set(url, { url, ...(alt && { alt }) });
  }
  return [...images.values()];
}
