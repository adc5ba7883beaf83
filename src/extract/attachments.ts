import type { Attachment } from '../article/index.ts';
import { safeUrl } from '../sanitize/index.ts';
import { type Page, resolve } from './page.ts';
import { scriptFiles } from './script-files.ts';
import { tidy } from './text.ts';

const FILE =
  /\.(pdf|docx?|wps|xlsx?|et|pptx?|dps|ofd|zip|rar|7z|txt|ceb|csv|rtf|odt|ods|hwpx?|epub)(?=$|[?#&])/i;
const SERVICE =
  /downfile\.jsp|download\.jsp|DownloadAttachUrl|attachGuid=|downloadAttach|\/(?:download|fileDown|filedown|getFile)\b[^/]*\?|\/download\?attachment|fileDownload/i;
const STATED = /(\d[\d.,]*)\s*(KB|MB|GB|B|bytes|キロバイト|メガバイト|Ko|Mo)\b/i;
const MEANINGLESS = /^(?:下载|点击下载|附件下载|下载附件|点此下载|查看|download|다운로드|PDF|Word)$/i;
const MAX_ATTACHMENTS = 200;

/** The files that `region` offers for download, each once. */
export function attachmentsOf(region: Element, page: Page): Attachment[] {
  const found = new Map<string, Attachment>();
  for (const a of region.getElementsByTagName('a')) {
    if (found.size >= MAX_ATTACHMENTS) break;
    const href = a.getAttribute('href') ?? '';
    const text = tidy(a.textContent ?? '');
    if (!isFile(a, href, text)) continue;
    const url = safeUrl(href, page.base) ?? besideFile(href, page);
    if (!url || found.has(url)) continue;
    const name = nameOf(a, text, url);
    const type = (FILE.exec(decode(url))?.[1] ?? FILE.exec(name)?.[1])?.toLowerCase();
    const size =
      STATED.exec(text)?.[0] ?? STATED.exec(tidy(a.nextSibling?.textContent ?? '').slice(0, 40))?.[0];
    found.set(url, { name, url, ...(type && { type }), ...(size && { size }) });
  }
  for (const { href, text } of scriptFiles(page.body)) {
    if (found.size >= MAX_ATTACHMENTS) break;
    const url = safeUrl(href, page.base);
    const type = FILE.exec(decode(href).replace(/[?#].*$/, ''))?.[1] ?? FILE.exec(text)?.[1];
    if (url && type && !found.has(url)) found.set(url, { name: tidy(text), url, type: type.toLowerCase() });
  }
  return [...found.values()];
}

/** A saved page's attachments may lie beside it. */
function besideFile(href: string, page: Page): string | undefined {
  const url = page.url.startsWith('file:') ? resolve(href, page.base) : undefined;
  return url?.startsWith('file:') ? url : undefined;
}

/** Whether a link leads to a file, by its address, its text or the icon before it. */
export function isFile(a: Element, href: string, text: string): boolean {
  if (!href || /^(?:#|javascript:|mailto:)/i.test(href.trim())) return false;
  if (FILE.test(decode(href).replace(/[?#].*$/, '')) || SERVICE.test(href) || FILE.test(text)) return true;
  if (a.hasAttribute('download') || a.getAttribute('appendix') === 'true' || a.hasAttribute('needdownload'))
    return true;
  return /fileTypeImages\/icon_/.test(a.previousElementSibling?.getAttribute('src') ?? '');
}

function nameOf(a: Element, text: string, url: string): string {
  if (text && !MEANINGLESS.test(text)) return text;
  const told =
    a.getAttribute('title') || a.getAttribute('download') || tidy(a.previousSibling?.textContent ?? '');
  return tidy(told ?? '') || decode(url.replace(/[?#].*$/, '').replace(/^.*\//, '')) || text;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
