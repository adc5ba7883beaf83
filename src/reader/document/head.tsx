import type { Article } from '../../article/index.ts';
import { text } from '../../ui/index.ts';
import { documentKind } from './document-kind.ts';
import { factsLine, recordOf } from './facts.ts';
import { Fold } from './fold.tsx';

/** Title, the line of facts, and the official record to fold out. */
export function Head({ article, titleId }: { article: Article; titleId: string }) {
  const kind = article.docNumber ? documentKind(article.title) : undefined;
  const facts = factsLine(article);
  return (
    <header class="head">
      {kind && <p class="kicker">{kind}</p>}
      <h1 id={titleId}>{article.title || text('reader.untitled')}</h1>
      {article.subtitle && <p class="subtitle">{article.subtitle}</p>}
      {facts.length > 0 && (
        <ul class="facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <DocumentRecord article={article} />
    </header>
  );
}

function DocumentRecord({ article }: { article: Article }) {
  const record = recordOf(article);
  if (record.length === 0) return null;
  const { docNumber, validity } = article;
  return (
    <details class="fold-out record">
      <summary>
        <b>{docNumber ?? text('reader.record')}</b>
        {validity && (
          <span class={/失效|废止|无效/.test(validity) ? 'validity over' : 'validity'}>{validity}</span>
        )}
        <Fold />
      </summary>
      <dl>
        {record.map(([key, value]) => (
          <div key={key}>
            <dt>{text(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
