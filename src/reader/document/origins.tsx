import { useState } from 'preact/hooks';
import type { Article } from '../../article/index.ts';
import { plainText } from '../../sanitize/index.ts';
import { text } from '../../ui/index.ts';
import { Fold } from './fold.tsx';
import { type Origin, originsOf, type RemovedGroup, removedGroups } from './origins.ts';

/** So many of one reason are shown at once; the others wait behind their number. */
const SHOWN = 12;

/**
 * Where every fact was read, and what was taken out of the text and why. Beside the article, not in it: these are our
 * words about it. Drawn when it is opened, so that find-in-page and copying meet only the document until then.
 */
export function Origins({ article }: { article: Article }) {
  const [opened, setOpened] = useState(false);
  if (Object.keys(article.provenance).length === 0 && article.removed.length === 0) return null;
  return (
    <details
      class="fold-out origins"
      onToggle={(event) =>
        event.currentTarget.open && event.target === event.currentTarget && setOpened(true)
      }
    >
      <summary>
        <span>{text('origins.summary')}</span>
        <Fold />
      </summary>
      {opened && <Opened article={article} />}
    </details>
  );
}

function Opened({ article }: { article: Article }) {
  const origins = originsOf(article);
  const groups = removedGroups(article.removed);
  return (
    <div class="origins-body">
      {origins.length > 0 && <OriginTable origins={origins} original={article.docNumberOriginal} />}
      <section>
        <h2>{text('origins.removed')}</h2>
        <p class="scope">{text(groups.length > 0 ? 'origins.scope' : 'origins.nothing')}</p>
        {groups.map((group) => (
          <Group key={group.name} group={group} />
        ))}
      </section>
    </div>
  );
}

/** The roles are said aloud because a narrow window lays the rows out anew, and `display` would take them away. */
function OriginTable({ origins, original }: { origins: Origin[]; original: string | undefined }) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above.
    <table role="table" aria-label={text('origins.facts')}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {text('origins.fact')}
          </th>
          <th role="columnheader" scope="col">
            {text('origins.value')}
          </th>
          <th role="columnheader" scope="col">
            {text('origins.where')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {origins.map(({ fact, name, value, place }) => (
          <tr role="row" key={fact}>
            <th role="rowheader" scope="row">
              {name}
            </th>
            <td role="cell">
              <bdi>{value}</bdi>
              {fact === 'docNumber' && original && (
                <span class="as-written">{text('origins.asWritten', plainText(original, 80))}</span>
              )}
            </td>
            <td role="cell" class="place-of">
              <bdi>{place}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above.
  );
}

function Group({ group }: { group: RemovedGroup }) {
  const { name, texts } = group;
  return (
    <div class="removed">
      <h3>
        {name} <span class="count">{text('origins.count', texts.length)}</span>
      </h3>
      <Words texts={texts.slice(0, SHOWN)} />
      {texts.length > SHOWN && (
        <details class="more">
          <summary>{text('origins.more', texts.length - SHOWN)}</summary>
          <Words texts={texts.slice(SHOWN)} />
        </details>
      )}
    </div>
  );
}

function Words({ texts }: { texts: string[] }) {
  return (
    <ul>
      {texts.map((words, i) => (
        <li key={`${i} ${words}`}>
          <bdi>{words}</bdi>
        </li>
      ))}
    </ul>
  );
}
