import { giveBackOrigins, inTurn, writeLocal } from '../platform/index.ts';
import { askedOrigins, compile, type Entry, isRules, isWithin, type Rule } from '../rules/index.ts';
import { get, type Setting } from './setting.ts';

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

/**
 * Keeps `list`, and gives back the permissions that none of it needs any more.
 *
 * @throws RangeError when `list` is no list of rules.
 */
export async function setRules(list: Rule[]): Promise<void> {
  await changeRules(() => list);
}

/**
 * As `setRules`, with what `change` makes of the rules that hold now. Changes wait for each other, so that of two made at
 * once, in two tabs, none is lost.
 */
export async function changeRules(change: (list: Rule[]) => Rule[]): Promise<void> {
  await inTurn(rules.key, async () => {
    const before = await get(rules);
    const list = change(before);
    if (!isRules(list)) throw new RangeError('this is no list of rules');
    await writeLocal({ [rules.key]: list, [ruleEntries.key]: compile(list) });
    const needed = askedOrigins(list);
    const unused = askedOrigins(before).filter((origin) => !needed.some((other) => isWithin(origin, other)));
    if (unused.length > 0) await giveBackOrigins(unused);
  });
}

/** After an update of the extension, whose groups may name other sites than before: the rules stand for those of today. */
export async function renewRuleEntries(): Promise<void> {
  await inTurn(rules.key, async () => writeLocal({ [ruleEntries.key]: compile(await get(rules)) }));
}
