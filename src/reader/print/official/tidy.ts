/** Blanks that were there for a source file or a screen: the indent comes from the layout, one blank is enough elsewhere. */
export function tidy(paragraph: HTMLElement): void {
  const document = paragraph.ownerDocument;
  for (const link of paragraph.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  paragraph.normalize();
  const walker = document.createTreeWalker(paragraph, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const node of texts) node.data = node.data.replace(/[ \t\n\r\f]+/g, ' ');
  for (const node of texts) {
    node.data = node.data.replace(/^[\s　]+/, '');
    if (node.data) break;
  }
  for (const node of texts.toReversed()) {
    node.data = node.data.replace(/[\s　]+$/, '');
    if (node.data) break;
  }
  for (const node of texts) if (!node.data) node.remove();
}
