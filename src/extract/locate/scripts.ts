/** Calls with which a page's own 大中小, print and read-aloud controls name the element they work on. */
const CALL = /(?:do|set|change|chg)?_?(?:zoom|fontsize|f?size|print)\w*\(([^)]{1,120})\)/gi;
const NAME = /['"]#?([\w-]{2,40})['"]/g;

/** The elements that the page's text-size and print controls name: the body, or what holds it. */
export function controlledBodies(page: Element): Element[] {
  const ids = new Set<string>();
  const controls = page.querySelectorAll('a[href*="("],[onclick]');
  let seen = 0;
  for (const control of controls) {
    const code = `${control.getAttribute('href') ?? ''} ${control.getAttribute('onclick') ?? ''}`.slice(
      0,
      400,
    );
    if (!/(?:oom|ize|rint)\(/.test(code)) continue;
    if (++seen > 40) break;
    for (const call of code.matchAll(CALL))
      for (const name of (call[1] as string).matchAll(NAME)) ids.add(name[1] as string);
  }
  return [...ids].flatMap((id) => page.querySelector(`[id="${id}"]`) ?? []);
}
