import { pathToFileURL } from 'node:url';

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;

/** The address a saved page came from: as the browser noted it, else as the page itself says, else its file's. */
export function addressOf(html: string, document: Document, file: string): string {
  const noted = SAVED_FROM.exec(html.slice(0, 4096))?.[1];
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const metas = [
    ...document.querySelectorAll('meta[property="og:url" i],meta[name="og:url" i],meta[name="url" i]'),
  ];
  for (const raw of [noted, link, ...metas.map((m) => m.getAttribute('content'))]) {
    if (raw && /^https?:\/\//i.test(raw.trim()) && URL.canParse(raw.trim())) return new URL(raw.trim()).href;
  }
  return pathToFileURL(file).href;
}
