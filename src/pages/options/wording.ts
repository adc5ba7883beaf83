import type { ListProblem, RuleAction, TargetProblem } from '../../rules/index.ts';
import { parseTarget } from '../../rules/index.ts';
import { HOST_GROUPS } from '../../sites/index.ts';
import { type TextKey, text } from '../../ui/index.ts';

export const ACTION_NAMES: Record<RuleAction, TextKey> = {
  always: 'options.always',
  ask: 'options.ask',
  never: 'options.never',
};

const PROBLEMS: Record<ListProblem['problem'], TextKey> = {
  empty: 'options.problemEmpty',
  group: 'options.problemGroup',
  host: 'options.problemHost',
  pattern: 'options.problemPattern',
  action: 'options.problemAction',
  tooMany: 'options.problemTooMany',
};

export const problemText = (problem: TargetProblem | ListProblem['problem']): string =>
  text(PROBLEMS[problem]);

/** What a rule speaks of, in words: a group by its name, everything else as it is written. */
export function placeText(where: string): string {
  try {
    const target = parseTarget(where);
    if (target.kind !== 'group') return where;
    return HOST_GROUPS.find(({ group }) => group === target.group)?.name ?? where;
  } catch {
    return where;
  }
}
