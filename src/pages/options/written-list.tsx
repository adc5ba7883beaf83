import { useState } from 'preact/hooks';
import { type ListProblem, parseList, printList, type Rule } from '../../rules/index.ts';
import { Button, text } from '../../ui/index.ts';
import type { Toaster } from '../toast/use-toast.ts';
import type { Rules } from './use-rules.ts';
import { problemText } from './wording.ts';
import type { OptionsWorld } from './world.ts';

/** Larger than any list a person keeps, in bytes. */
const MAX_FILE = 1_000_000;

interface WrittenListProps {
  world: OptionsWorld;
  rules: Rules;
  list: Rule[];
  toaster: Toaster;
}

/** All rules as plain text: to be edited, kept as a file, and brought to another computer. */
export function WrittenList({ world, rules, list, toaster }: WrittenListProps) {
  const stored = printList(list);
  const [draft, setDraft] = useState<string>();
  const [problems, setProblems] = useState<ListProblem[]>([]);
  const written = draft ?? stored;

  const edit = (words: string) => {
    setDraft(words);
    setProblems([]);
  };
  const save = async () => {
    const read = parseList(written);
    setProblems(read.problems);
    // What cannot be read stays in the field: nothing that was written is lost.
    if (read.problems.length > 0) return;
    if (!(await rules.replace(read.rules))) return toaster.say(text('options.refused'));
    setDraft(undefined);
    toaster.say(text('options.listSaved', read.rules.length), () => void rules.replace(list));
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MAX_FILE) return toaster.say(text('options.problemTooMany'));
    edit(await file.text());
  };

  return (
    <section aria-labelledby="list">
      <details>
        <summary>
          <h2 id="list">{text('options.list')}</h2>
        </summary>
        <p class="hint">{text('options.listHint')}</p>
        <textarea
          rows={10}
          spellcheck={false}
          value={written}
          aria-label={text('options.list')}
          onInput={(event) => edit(event.currentTarget.value)}
        />
        {problems.length > 0 && (
          <ul class="list-problems" role="alert">
            {problems.slice(0, 20).map(({ line, text: words, problem }) => (
              <li key={line}>
                {text('options.line', line)} <code>{words}</code> {problemText(problem)}
              </li>
            ))}
          </ul>
        )}
        <div class="buttons">
          <Button look="primary" idle={written === stored} onClick={() => void save()}>
            {text('options.listSave')}
          </Button>
          {draft !== undefined && draft !== stored && (
            <Button onClick={() => edit(stored)}>{text('options.listBack')}</Button>
          )}
          <label class="button outlined">
            {text('options.import')}
            <input
              class="unseen"
              type="file"
              accept=".txt,text/plain"
              onChange={(event) => void open(event.currentTarget.files?.[0])}
            />
          </label>
          <Button
            look="outlined"
            onClick={() =>
              world.download({
                name: text('options.fileName'),
                type: 'text/plain;charset=utf-8',
                bytes: new TextEncoder().encode(stored),
              })
            }
          >
            {text('options.export')}
          </Button>
        </div>
      </details>
    </section>
  );
}
