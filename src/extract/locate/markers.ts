const NAME = /(?:正文|文章|内容|信息内容|main\s?content|article|content|enpcontent)/i;
const BEGIN = /(?:开始|begin|start|[^a-z]s)\W*$/i;
const END = /(?:结束|end|[^a-z]e)\W*$/i;
const MAX_COMMENTS = 3000;
/** NodeFilter.SHOW_COMMENT. */
const COMMENTS = 128;

/**
 * Bodies that a template encloses in comments: `<!--正文开始-->…<!--正文结束-->`, `<!--ZJEG_RSS.content.begin-->`,
 * `<!--enpcontent-->…<!--/enpcontent-->`. What a pair encloses becomes one element of the copy where it is not yet.
 */
export function markedBodies(page: Element): Element[] {
  const found: Element[] = [];
  let begin: Comment | undefined;
  for (const comment of comments(page)) {
    const text = comment.data.trim();
    if (text.length > 80 || !NAME.test(text)) continue;
    const bare = /^\/?enpcontent$/i.test(text);
    if (bare ? text.startsWith('/') : END.test(text)) {
      if (begin) found.push(...enclosed(begin, comment));
      begin = undefined;
    } else if (bare || BEGIN.test(text)) begin = comment;
  }
  return found;
}

/** All of them before the first box is built, since a box moves the comments in it. */
function comments(root: Element): Comment[] {
  const walker = root.ownerDocument.createTreeWalker(root, COMMENTS);
  const found: Comment[] = [];
  while (found.length < MAX_COMMENTS && walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}

function enclosed(begin: Comment, end: Comment): Element[] {
  const parent = begin.parentElement;
  if (!parent || end.parentNode !== parent) return [];
  const between: Node[] = [];
  for (let node = begin.nextSibling; node && node !== end; node = node.nextSibling) between.push(node);
  const elements = between.filter((n): n is Element => n.nodeType === 1);
  const loose = between.some((n) => n.nodeType === 3 && n.nodeValue?.trim());
  if (elements.length === 1 && !loose) return elements;
  if (elements.length === 0 && !loose) return [];
  if (/^(?:TABLE|TBODY|TR|UL|OL|DL)$/.test(parent.nodeName)) return [parent];
  const box = parent.ownerDocument.createElement('div');
  begin.after(box);
  box.append(...between);
  return [box];
}
