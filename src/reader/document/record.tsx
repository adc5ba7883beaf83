import type { Article, IsoDate } from '../../article/index.ts';
import { type TextKey, text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { useAfterPaint } from '../view/use-after-paint.ts';
import { namedInText, reference } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import { recordOf } from './facts.ts';
import { Fold } from './fold.tsx';
import { standingOf, todayOf } from './standing.ts';

/**
 * The record of the document and how to cite it, to fold out. On a page without a record, how to cite it. What is folded
 * in is there when the text has been painted, for find-in-page too.
 */
export function DocumentRecord({ article }: { article: Article }) {
  const { world } = useReading();
  const isPainted = useAfterPaint();
  const record = recordOf(article);
  const { docNumber, validity } = article;
  const today = todayOf(world);
  const head = docNumber ?? text(record.length > 0 ? 'reader.record' : 'document.cite');
  return (
    <details class="fold-out record">
      <summary>
        <b>{head}</b>
        {validity && (
          <span class={standingOf(article, today) ? 'validity over' : 'validity'}>{validity}</span>
        )}
        <Fold />
      </summary>
      {isPainted && <Folded article={article} record={record} today={today} />}
    </details>
  );
}

interface FoldedProps {
  article: Article;
  record: ReturnType<typeof recordOf>;
  today: IsoDate;
}

function Folded({ article, record, today }: FoldedProps) {
  return (
    <>
      {record.length > 0 && (
        <dl>
          {record.map(([key, value]) => (
            <Row key={key} name={key} value={value} />
          ))}
        </dl>
      )}
      <dl class="citations" aria-label={text('document.cite')}>
        <Row name="document.inText" value={namedInText(article)} words={text('outline.copyCitation')} />
        <Row
          name="document.reference"
          value={reference(article, today)}
          words={text('outline.copyCitation')}
        />
      </dl>
      <OriginsLink article={article} />
    </>
  );
}

function Row({ name, value, words }: { name: TextKey; value: string; words?: string }) {
  return (
    <div>
      <dt>{text(name)}</dt>
      <dd>
        <bdi>{value}</bdi>
        <CopyButton name={text(name)} value={value} words={words} />
      </dd>
    </div>
  );
}

/** To the account of where every fact was read, which stands at the end. */
function OriginsLink({ article }: { article: Article }) {
  const { scroller } = useReading();
  if (Object.keys(article.provenance).length === 0) return null;
  const go = () => {
    const origins = scroller()?.querySelector<HTMLDetailsElement>('.origins');
    if (!origins) return;
    origins.open = true;
    origins.scrollIntoView({ block: 'start' });
    origins.querySelector('summary')?.focus({ preventScroll: true });
  };
  return (
    <p class="to-origins">
      <button type="button" class="link" onClick={go}>
        {text('origins.summary')}
      </button>
    </p>
  );
}
