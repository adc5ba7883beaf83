export { type Anchors, type Facts, type FactsRead, readFacts } from './facts.ts';
export { locateTitle } from './title.ts';
