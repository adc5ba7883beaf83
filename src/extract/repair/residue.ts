const UNWRAPPED =
  'font,span,o\\:p,st1\\:*,ucapcontent,founder-content,big,small,tt,label,acronym,nobr,center center';
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const CENTRED = /text-align\s*:\s*center/i;

/**
 * Takes out what word processors and old editors leave: `<font>`, nested `<span>`, `MsoNormal`. What a style says of
 * weight and place becomes an element or a class of ours, since styles do not pass the gate.
 */
export function clearResidue(body: Element): void {
  for (const element of [...body.querySelectorAll('[style],[align],center')]) {
    const style = element.getAttribute('style') ?? '';
    const centred =
      CENTRED.test(style) ||
      /^center$/i.test(element.getAttribute('align') ?? '') ||
      element.nodeName === 'CENTER';
    element.removeAttribute('class');
    // The gate would drop it too, but takes much longer to judge an attribute.
    element.removeAttribute('style');
    if (centred) element.setAttribute('class', 'centered');
    if (BOLD.test(style)) embolden(element);
  }
  for (const element of [...body.querySelectorAll(UNWRAPPED.replace(',st1\\:*', ''))]) {
    element.replaceWith(...element.childNodes);
  }
  for (const element of body.querySelectorAll('[class]:not([class=centered]),[id]')) {
    if (element.getAttribute('class') !== 'centered') element.removeAttribute('class');
    element.removeAttribute('id');
  }
  for (const link of [...body.querySelectorAll('a[href^="#"],a:not([href]),a[href^="javascript:" i]')]) {
    link.replaceWith(...link.childNodes);
  }
}

function embolden(element: Element): void {
  if (/^(?:H\d|B|STRONG|TABLE|TBODY|TR|DIV|SECTION|UL|OL)$/.test(element.nodeName)) return;
  const strong = element.ownerDocument.createElement('strong');
  strong.append(...element.childNodes);
  element.append(strong);
}
