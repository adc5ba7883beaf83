import { ACTIONS, MAX_RULES, type Rule, type RuleAction } from './rule.ts';
import { parseTarget, printTarget, TargetError, type TargetProblem } from './target.ts';

/** A line of a written list that is no rule. */
export interface ListProblem {
  /** From 1. */
  line: number;
  text: string;
  problem: TargetProblem | 'action' | 'tooMany';
}

/** The same three words in the languages people write their lists in. */
const WORDS: Record<string, RuleAction> = {
  ...Object.fromEntries(ACTIONS.map((action) => [action, action])),
  总是: 'always',
  询问: 'ask',
  从不: 'never',
};

/**
 * Reads a list that was written or exported: one rule a line, `always *.gov.cn`; `#` begins a remark. Lines that are no
 * rules are told, and cost no other. Of two rules for the same place the later counts.
 */
export function parseList(text: string): { rules: Rule[]; problems: ListProblem[] } {
  const rules = new Map<string, Rule>();
  const problems: ListProblem[] = [];
  for (const [index, whole] of text.split(/\r\n?|\n/).entries()) {
    const line = whole.replace(/(?:^|\s)#.*$/, '').trim();
    if (line === '') continue;
    const [, word = '', place = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
    const action = WORDS[word.toLowerCase()];
    const problem = action ? problemOf(place) : 'action';
    if (action && !problem && rules.size < MAX_RULES) {
      const where = printTarget(parseTarget(place));
      rules.delete(where);
      rules.set(where, { action, where });
    } else problems.push({ line: index + 1, text: whole.trim(), problem: problem ?? 'tooMany' });
  }
  return { rules: [...rules.values()], problems };
}

function problemOf(place: string): TargetProblem | undefined {
  try {
    parseTarget(place);
    return undefined;
  } catch (error) {
    return error instanceof TargetError ? error.problem : 'host';
  }
}

/** The list as a file or a text field shows it; `parseList` reads the same rules from it. */
export function printList(rules: readonly Rule[]): string {
  return rules.map(({ action, where }) => `${action} ${where}\n`).join('');
}

/** `rules` with one for `where`, which replaces the one that was there. */
export function withRule(rules: readonly Rule[], { action, where }: Rule): Rule[] {
  const place = printTarget(parseTarget(where));
  return [...rules.filter((rule) => rule.where !== place), { action, where: place }];
}

export function withoutRule(rules: readonly Rule[], where: string): Rule[] {
  return rules.filter((rule) => rule.where !== where);
}
