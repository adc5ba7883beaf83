import { writeLocal } from '../platform/index.ts';
import { compile, type Entry, isRules, type Rule } from '../rules/index.ts';
import type { Setting } from './setting.ts';

/** On which sites the reader opens by itself, as the user wrote them. None until they choose one. */
export const rules: Setting<Rule[]> = { key: 'rules', fallback: [], valid: isRules };

/**
 * The same, as every watched page compares its address with them: what the groups stand for is written out, so that the
 * watcher carries no list of sites. Written only together with `rules`.
 */
export const ruleEntries: Setting<Entry[]> = {
  key: 'ruleEntries',
  fallback: [],
  valid: (value): value is Entry[] => Array.isArray(value),
};

/** @throws RangeError when `list` is no list of rules. */
export async function setRules(list: Rule[]): Promise<void> {
  if (!isRules(list)) throw new RangeError('this is no list of rules');
  await writeLocal({ [rules.key]: list, [ruleEntries.key]: compile(list) });
}
