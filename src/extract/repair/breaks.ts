import { following } from '../walk.ts';

/** UCAP prints all pages at once and cuts them by script at `#PAGE_BREAK#` or `<pagebreak>`. */
const MARK = /#PAGE_?BREAK#/i;
const MAX_BREAKS = 200;

/** Marks where the site's script would turn a page become rules of class `page-break`, between blocks. */
export function repairBreaks(body: Element): void {
  for (const mark of [...body.getElementsByTagName('pagebreak')]) {
    // The parser leaves an unclosed one open around all that follows.
    mark.replaceWith(ruleFor(body), ...mark.childNodes);
  }
  let found = 0;
  for (let node = following(body, body); node && found < MAX_BREAKS; ) {
    const at = node.nodeType === 3 ? MARK.exec(node.nodeValue ?? '') : null;
    const next: Node | null = following(node, body);
    if (at) {
      found++;
      const after = (node as Text).splitText(at.index);
      after.data = after.data.slice(at[0].length);
      after.before(ruleFor(body));
      node = after;
      continue;
    }
    node = next;
  }
  for (const rule of [...body.querySelectorAll('hr.page-break')]) lift(rule);
}

function ruleFor(body: Element): Element {
  const rule = body.ownerDocument.createElement('hr');
  rule.setAttribute('class', 'page-break');
  return rule;
}

/** A rule cannot stand inside a paragraph: the paragraph is divided around it. */
function lift(rule: Element): void {
  const inline = 'P SPAN STRONG B FONT EM';
  for (
    let box = rule.parentElement;
    box && inline.split(' ').includes(box.nodeName);
    box = rule.parentElement
  ) {
    const rest = box.cloneNode(false) as Element;
    while (rule.nextSibling) rest.append(rule.nextSibling);
    box.after(rule, ...(rest.textContent?.trim() || rest.firstElementChild ? [rest] : []));
    if (!box.textContent?.trim() && !box.firstElementChild) box.remove();
  }
}
