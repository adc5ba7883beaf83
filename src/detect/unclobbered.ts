/**
 * Reads a property of the document past the page's own names: `<img name="body">` makes `document.body` that picture, and
 * `<form name="querySelector">` makes the method a form. The prototype's accessors are not reachable from markup.
 */
export function own<K extends keyof Document>(document: Document, name: K): Document[K] {
  return Reflect.get(Object.getPrototypeOf(document) as Document, name, document);
}
