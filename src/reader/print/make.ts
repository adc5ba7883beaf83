/** A new element with a class and words in it; both may be absent. */
export function make(document: Document, name: string, className = '', words = ''): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (words) element.textContent = words;
  return element;
}
