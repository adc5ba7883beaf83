import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, type Pages, SAMPLE_URL, samplePages } from '../site/index.ts';

/** What to open: an address of the network, or one answered by this machine. */
export interface Target {
  url: string;
  /** In words, for the report. */
  what: string;
  local?: { host: string; pages: Pages };
}

/** The host that a saved page is given: a government's, because that is what such pages are. */
const FILE_HOST = 'saved-page.gov.cn';

/** From what the user typed after `npm start --`: nothing, a URL, or a saved page. Throws one sentence otherwise. */
export function targetOf(argument: string | undefined): Target {
  if (argument === undefined)
    return {
      url: SAMPLE_URL,
      what: 'the sample article (assets/sample/article.html)',
      local: { host: new URL(SAMPLE_URL).host, pages: samplePages },
    };
  if (/^https?:\/\//i.test(argument)) {
    if (!URL.canParse(argument)) throw new Error(`${argument} is not an address that can be opened.`);
    return { url: new URL(argument).href, what: argument };
  }
  if (!/\.s?html?$/i.test(argument))
    throw new Error(`${argument} is neither an http(s) address nor a .html file.`);
  if (!existsSync(argument) || !statSync(argument).isFile())
    throw new Error(`There is no file ${path.resolve(argument)}.`);
  return {
    url: `http://${FILE_HOST}/${encodeURIComponent(path.basename(argument))}`,
    what: argument,
    local: { host: FILE_HOST, pages: filesBelow(path.dirname(argument)) },
  };
}
