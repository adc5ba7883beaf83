import { useState } from 'preact/hooks';
import { parseTarget, printTarget, type Rule, type RuleAction, TargetError } from '../../rules/index.ts';
import { Button, Icon, text } from '../../ui/index.ts';
import type { Toaster } from '../toast/use-toast.ts';
import { ActionChoice } from './action-choice.tsx';
import { Revoked } from './groups.tsx';
import type { Rules } from './use-rules.ts';
import { problemText } from './wording.ts';

interface OwnRulesProps {
  rules: Rules;
  list: Rule[];
  toaster: Toaster;
}

/** The sites that the user named one by one. */
export function OwnRules({ rules, list, toaster }: OwnRulesProps) {
  const own = list.filter(({ where }) => !where.startsWith('group:'));
  const remove = async (rule: Rule) => {
    await rules.remove(rule.where);
    // The list as it was, for the same place in it.
    toaster.say(text('options.removed', rule.where), () => void rules.replace(list));
  };
  return (
    <section aria-labelledby="own">
      <h2 id="own">{text('options.own')}</h2>
      <p class="hint">{text('options.ownHint')}</p>
      <NewRule rules={rules} />
      {own.length > 0 && (
        <ul class="rows">
          {own.map((rule) => (
            <li class="row" key={rule.where}>
              <span class="what">
                <b class="where">{rule.where}</b>
                {!rules.isGranted(rule) && <Revoked onGrant={() => void rules.grant(rule)} />}
              </span>
              <ActionChoice
                label={rule.where}
                value={rule.action}
                onChoose={(action) => action !== 'none' && void rules.put({ ...rule, action })}
              />
              <Button
                look="icon"
                label={text('options.remove', rule.where)}
                onClick={() => void remove(rule)}
              >
                <Icon name="trash" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NewRule({ rules }: { rules: Rules }) {
  const [where, setWhere] = useState('');
  const [action, setAction] = useState<RuleAction>('always');
  const [problem, setProblem] = useState('');

  const add = async (event: Event) => {
    event.preventDefault();
    let place: string;
    try {
      place = printTarget(parseTarget(where));
    } catch (error) {
      setProblem(problemText(error instanceof TargetError ? error.problem : 'host'));
      return;
    }
    if (await rules.put({ action, where: place })) {
      setWhere('');
      setProblem('');
    } else setProblem(text('options.refused'));
  };
  return (
    <form class="new-rule" onSubmit={(event) => void add(event)}>
      <input
        type="text"
        value={where}
        spellcheck={false}
        autocomplete="off"
        placeholder="www.gov.cn/zhengce/"
        aria-label={text('options.where')}
        aria-invalid={problem !== ''}
        aria-describedby="new-rule-problem"
        onInput={(event) => {
          setWhere(event.currentTarget.value);
          setProblem('');
        }}
      />
      <ActionChoice
        label={text('options.what')}
        value={action}
        onChoose={(chosen) => chosen !== 'none' && setAction(chosen)}
      />
      <button type="submit" class="button primary">
        {text('options.add')}
      </button>
      <p class="field-problem" id="new-rule-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
