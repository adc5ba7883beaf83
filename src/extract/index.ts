export { decodePage } from './decode.ts';
export { extract } from './extract.ts';
export { readFetched } from './fetched.ts';
export { joinArticles } from './join.ts';
export { bodyOf } from './kept-body.ts';
