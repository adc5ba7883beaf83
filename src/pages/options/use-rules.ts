import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { originsOf, type Rule, withoutRule, withRule } from '../../rules/index.ts';
import type { OptionsWorld } from './world.ts';

export interface Rules {
  /** Undefined until they are known. */
  list: Rule[] | undefined;
  /** Whether the browser lets us read what this rule speaks of. */
  isGranted(rule: Rule): boolean;
  /**
   * Adds a rule, or changes what it does. Call it in the course of a click: the browser may have to ask.
   *
   * @returns whether it was added; not, when the user did not consent.
   */
  put(rule: Rule): Promise<boolean>;
  remove(where: string): Promise<void>;
  /** Asks again for what the user took back in the browser. In the course of a click. */
  grant(rule: Rule): Promise<boolean>;
  /** All at once, for a list that was written or a change that is taken back; as `put`, in the course of a click. */
  replace(list: Rule[]): Promise<boolean>;
}

/** The user's rules, as they are stored, with what the browser grants of them; both may change elsewhere. */
export function useRules({ rules, permissions }: OptionsWorld): Rules {
  const [list, setList] = useState<Rule[]>();
  const [granted, setGranted] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    void rules.get().then(setList);
    return rules.watch(setList);
  }, [rules]);

  const look = useCallback(
    async (now: Rule[]) => {
      const states = await Promise.all(
        now.map(async (rule) => {
          const origins = originsOf(rule);
          return origins.length === 0 || (await permissions.has(origins).catch(() => false));
        }),
      );
      setGranted(new Set(now.filter((_, i) => states[i]).map(({ where }) => where)));
    },
    [permissions],
  );

  useEffect(() => void (list && look(list)), [list, look]);
  useEffect(() => permissions.onChange(() => void rules.get().then(look)), [permissions, rules, look]);

  return useMemo(() => {
    const replace = async (next: Rule[]) => {
      const isNew = (rule: Rule) =>
        !list?.some(({ action, where }) => action === rule.action && where === rule.where);
      const origins = [...new Set(next.filter(isNew).flatMap(originsOf))];
      // Before anything is awaited, or the browser does not ask.
      if (origins.length > 0 && !(await permissions.request(origins))) return false;
      await rules.set(next);
      setList(next);
      return true;
    };
    return {
      list,
      isGranted: ({ where }) => granted.has(where),
      replace,
      put: (rule) => replace(withRule(list ?? [], rule)),
      grant: (rule) => permissions.request(originsOf(rule)),
      async remove(where) {
        const next = withoutRule(list ?? [], where);
        await rules.set(next);
        setList(next);
      },
    };
  }, [list, granted, permissions, rules]);
}
