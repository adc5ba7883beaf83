import { hasOrigins, openOwnPage, requestOrigins, type Tab } from '../platform/index.ts';
import { columnOf, originsOf, type Rule, type RuleAction, withRule } from '../rules/index.ts';
import { changeRules } from '../settings/index.ts';

export type Scope = 'site' | 'column';

/** The rule for the site of `url`, or for the part of it that `url` belongs to; undefined where there is no site. */
export function ruleFor(url: string, action: RuleAction, scope: Scope): Rule | undefined {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return undefined;
  return { action, where: scope === 'site' ? new URL(url).hostname : columnOf(url) };
}

/**
 * Adds the rule for the page of `tab`. In the course of a click on a menu, so the browser can be asked at once; where it
 * cannot, our own page asks and explains.
 */
export async function ruleOnClick(tab: Tab, action: RuleAction, scope: Scope): Promise<void> {
  const rule = ruleFor(tab.url ?? '', action, scope);
  if (!rule) return;
  const origins = originsOf(rule);
  // Before anything is awaited: the browser asks only in the course of the click itself.
  const granted = origins.length === 0 || (await requestOrigins(origins));
  if (granted) await keep(rule);
  else await askLater(rule);
}

/** Adds the rule for the page whose reader asks. A message carries no click, so our own page asks where need be. */
export async function ruleFromReader(
  url: string,
  action: RuleAction,
  scope: Scope,
): Promise<{ done: boolean }> {
  const rule = ruleFor(url, action, scope);
  if (!rule) return { done: false };
  const origins = originsOf(rule);
  const done = origins.length === 0 || (await hasOrigins(origins));
  await (done ? keep(rule) : askLater(rule));
  return { done };
}

const keep = (rule: Rule) => changeRules((list) => withRule(list, rule));

/** The options page, with this rule waiting for the user's consent. */
const askLater = ({ action, where }: Rule) =>
  openOwnPage(`/options.html#/add/${action}/${encodeURIComponent(where)}`);
