/** A string that a template fills with the attachments' links, e.g. TRS `hasFJ='<a …>…</a><BR/><a …>…</a>'`. */
const FILLED =
  /(?<![\w$])\w{0,20}(?:FJ|fujian|fuJian|attach|Attach|append|Append|annex|Annex)\w{0,20}\s{0,4}=\s{0,4}(?:"([^"\n]{1,8000})"|'([^'\n]{1,8000})')/g;
const LINK = /<a\s[^>]{0,300}?href\s{0,4}=\s{0,4}\\?["']?([^"'\s>\\]{1,500})[^>]{0,300}>([^<]{1,200})</gi;
const MAX_SCRIPTS = 100;
const MAX_LENGTH = 20_000;

/** Links that exist only as text of the page's scripts, in strings named for attachments. The scripts are not run. */
export function* scriptFiles(page: Element): Generator<{ href: string; text: string }> {
  let seen = 0;
  for (const script of page.getElementsByTagName('script')) {
    if (++seen > MAX_SCRIPTS) return;
    const code = script.textContent ?? '';
    if (code.length > MAX_LENGTH || !/<a\s/i.test(code)) continue;
    for (const [, double, single] of code.matchAll(FILLED))
      for (const [, href = '', text = ''] of (double ?? single ?? '').matchAll(LINK)) yield { href, text };
  }
}
