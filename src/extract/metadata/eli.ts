import type { MetaTags, MetaValue } from './meta-tags.ts';

const PREFIXES = ['eli:', 'http://data.europa.eu/eli/ontology#', 'https://data.europa.eu/eli/ontology#'];

/** A property of the European Legislation Identifier, which official journals write into their pages as RDFa. */
export function eliTag(meta: MetaTags, property: string): MetaValue | undefined {
  return meta.first(...PREFIXES.map((prefix) => `${prefix}${property}`));
}
