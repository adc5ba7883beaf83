/** What happens on an article page of the sites a rule names: the reader opens, offers itself, or stays away. */
export const ACTIONS = ['always', 'ask', 'never'] as const;
export type RuleAction = (typeof ACTIONS)[number];

export interface Rule {
  action: RuleAction;
  /** As target.ts writes it: `www.gov.cn`, `*.gov.cn`, `www.gov.cn/zhengce/`, `https://*.gov.cn/*`, `group:prc`. */
  where: string;
}

/** More rules than anyone keeps by hand; a list that is longer was not written by a person. */
export const MAX_RULES = 2_000;

const MAX_WHERE = 2_000;

export function isRules(value: unknown): value is Rule[] {
  return Array.isArray(value) && value.length <= MAX_RULES && value.every(isRule);
}

function isRule(value: unknown): value is Rule {
  if (typeof value !== 'object' || value === null) return false;
  const { action, where } = value as Rule;
  return ACTIONS.includes(action) && typeof where === 'string' && where !== '' && where.length <= MAX_WHERE;
}
