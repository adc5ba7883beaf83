import { useState } from 'preact/hooks';
import { compile, matching, type Rule } from '../../rules/index.ts';
import { text } from '../../ui/index.ts';
import { ACTION_NAMES, placeText } from './wording.ts';

/** For any address: which rule applies, and which others speak of it too. */
export function AddressTest({ list }: { list: Rule[] }) {
  const [address, setAddress] = useState('');
  return (
    <section aria-labelledby="test">
      <h2 id="test">{text('options.test')}</h2>
      <p class="hint">{text('options.testHint')}</p>
      <input
        class="address"
        type="text"
        value={address}
        spellcheck={false}
        autocomplete="off"
        placeholder="http://www.gov.cn/zhengce/content.htm"
        aria-label={text('options.testField')}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <div class="answer" role="status">
        {address.trim() !== '' && <Answer address={address.trim()} list={list} />}
      </div>
    </section>
  );
}

function Answer({ address, list }: { address: string; list: Rule[] }) {
  const url = /^[a-z][\w+.-]*:/i.test(address) ? address : `http://${address}`;
  if (!URL.canParse(url)) return <p>{text('options.testNone')}</p>;
  const numbers = matching(url, compile(list)).map(({ rule }) => rule);
  const found = [...new Set(numbers)].flatMap((number) => list[number] ?? []);
  const [first, ...others] = found;
  if (!first) return <p>{text('options.testFree')}</p>;
  return (
    <>
      <p>
        <b>{text(ACTION_NAMES[first.action])}</b>
        {text('options.testBecause', placeText(first.where))}
      </p>
      {others.length > 0 && (
        <>
          <p class="hint">{text('options.testOthers')}</p>
          <ul>
            {others.map(({ action, where }) => (
              <li key={where}>
                {placeText(where)} · {text(ACTION_NAMES[action])}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
