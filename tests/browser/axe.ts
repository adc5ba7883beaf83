import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../scripts/drive/index.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Rules of WCAG 2.2 A and AA, and axe's own best practices, that the reader or the extension page breaks.
 *
 * @param only the rules to ask for; all of them without it.
 */
export async function violations(tab: Tab, only?: string[]): Promise<string[]> {
  return tab.evaluate(
    `async (root, only) => {
      const axe = ((module) => { (function () { ${axe} }).call(globalThis); return globalThis.axe ?? module.exports; })({ exports: {} });
      const subject = root instanceof ShadowRoot ? root.host : root;
      const { violations } = await axe.run(subject, { resultTypes: ['violations'], ...(only && { runOnly: only }) });
      return violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary));
    }`,
    only ?? null,
  );
}
