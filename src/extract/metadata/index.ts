export { type Facts, type FactsRead, readFacts } from './facts.ts';
export { LineReader, type PageLines } from './lines.ts';
