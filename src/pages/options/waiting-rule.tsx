import { ACTIONS, parseTarget, printTarget, type Rule, type RuleAction } from '../../rules/index.ts';
import { Button, text } from '../../ui/index.ts';
import type { Toaster } from '../toast/use-toast.ts';
import type { Rules } from './use-rules.ts';
import { placeText } from './wording.ts';

/** The rule that `#/add/always/www.gov.hk` asks for; undefined where it asks for none. Nothing is added by a link alone. */
export function waitingRule(hash: string): Rule | undefined {
  const [, action, where] = /^#\/add\/(\w+)\/(.+)$/.exec(hash) ?? [];
  if (!where || !ACTIONS.includes(action as RuleAction)) return undefined;
  try {
    return { action: action as RuleAction, where: printTarget(parseTarget(decodeURIComponent(where))) };
  } catch {
    return undefined;
  }
}

interface WaitingRuleProps {
  rule: Rule;
  rules: Rules;
  toaster: Toaster;
  onDone(): void;
}

/** Something the user chose elsewhere, which needs the browser's consent first. */
export function WaitingRule({ rule, rules, toaster, onDone }: WaitingRuleProps) {
  const add = async () => {
    if (!(await rules.put(rule))) return toaster.say(text('options.refused'));
    onDone();
    toaster.say(text('options.added', placeText(rule.where)));
  };
  return (
    <section class="waiting" aria-labelledby="waiting">
      <h2 id="waiting">{text('options.waiting', placeText(rule.where))}</h2>
      <p>{text('options.waitingWhy')}</p>
      <div class="buttons">
        <Button look="primary" onClick={() => void add()}>
          {text('options.waitingYes')}
        </Button>
        <Button onClick={onDone}>{text('options.waitingNo')}</Button>
      </div>
    </section>
  );
}
