import type { Rule, RuleAction } from '../../rules/index.ts';
import { HOST_GROUPS, type HostGroup } from '../../sites/index.ts';
import { Button, text } from '../../ui/index.ts';
import { ActionChoice } from './action-choice.tsx';
import type { Rules } from './use-rules.ts';

/** So many stand in sight; the other countries are folded. */
const FIRST = 7;

/** Ready-made groups of sites, each with one choice. */
export function Groups({ rules, list }: { rules: Rules; list: Rule[] }) {
  const chosenLater = HOST_GROUPS.slice(FIRST).some(({ group }) => ruleOf(list, group));
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{text('options.groups')}</h2>
      <p class="hint">{text('options.groupsHint')}</p>
      <ul class="rows">
        {HOST_GROUPS.slice(0, FIRST).map((group) => (
          <GroupRow key={group.group} group={group} rules={rules} list={list} />
        ))}
      </ul>
      <details open={chosenLater}>
        <summary>{text('options.otherCountries')}</summary>
        <ul class="rows">
          {HOST_GROUPS.slice(FIRST).map((group) => (
            <GroupRow key={group.group} group={group} rules={rules} list={list} />
          ))}
        </ul>
      </details>
    </section>
  );
}

const ruleOf = (list: Rule[], group: string) => list.find(({ where }) => where === `group:${group}`);

function GroupRow({ group, rules, list }: { group: HostGroup; rules: Rules; list: Rule[] }) {
  const rule = ruleOf(list, group.group);
  const where = `group:${group.group}`;
  const choose = (action: RuleAction | 'none') =>
    void (action === 'none' ? rules.remove(where) : rules.put({ action, where }));
  return (
    <li class="row">
      <span class="what">
        <b>{group.name}</b>
        <span class="hosts">{group.hosts.join('  ')}</span>
        {rule && !rules.isGranted(rule) && <Revoked onGrant={() => void rules.grant(rule)} />}
      </span>
      <ActionChoice
        label={group.name}
        value={rule?.action ?? 'none'}
        none={text('options.none')}
        onChoose={choose}
      />
    </li>
  );
}

/** The browser does not let us read these pages: the rule says so instead of doing nothing. */
export function Revoked({ onGrant }: { onGrant(): void }) {
  return (
    <span class="revoked">
      {text('options.revoked')}
      <Button look="accent" onClick={onGrant}>
        {text('options.grant')}
      </Button>
    </span>
  );
}
