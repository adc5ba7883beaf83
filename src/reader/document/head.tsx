import type { Article } from '../../article/index.ts';
import { dateText } from '../../article/index.ts';
import { Icon, type TextKey, text, textLang } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { documentKind } from './document-kind.ts';
import { factsLine } from './facts.ts';
import { DocumentRecord } from './record.tsx';
import { type Standing, standingOf, todayOf } from './standing.ts';
import { TitleWords } from './title-words.tsx';

/** What has become of it, where it is not simply in force; title; the line of facts; the record to fold out. */
export function Head({ article, titleId }: { article: Article; titleId: string }) {
  const { world } = useReading();
  const kind = article.docNumber ? documentKind(article.title) : undefined;
  const standing = standingOf(article, todayOf(world));
  return (
    <header class="head">
      {standing && <StandingLine standing={standing} />}
      {kind && <p class="kicker">{kind}</p>}
      <h1 id={titleId}>
        <TitleWords title={article.title || text('reader.untitled')} lang={article.lang} />
      </h1>
      {article.subtitle && <p class="subtitle">{article.subtitle}</p>}
      <Facts article={article} />
      <DocumentRecord article={article} />
    </header>
  );
}

const WORDS: Record<Standing['kind'], [what: TextKey, since: TextKey, advice: TextKey]> = {
  repealed: ['document.repealed', 'document.repealedSince', 'document.onlyForReference'],
  expired: ['document.expired', 'document.expiredSince', 'document.onlyForReference'],
  partly: ['document.partly', 'document.partly', 'document.checkBefore'],
  replaced: ['document.replaced', 'document.replaced', 'document.onlyForReference'],
  amended: ['document.amended', 'document.amended', 'document.checkBefore'],
  pending: ['document.pending', 'document.pendingSince', 'document.notYet'],
};

function StandingLine({ standing: { kind, since } }: { standing: Standing }) {
  const [what, dated, advice] = WORDS[kind];
  return (
    <p class={`standing ${kind}`}>
      <Icon name="alert" />
      <span>
        <b>{since ? text(dated, dateText(since, textLang())) : text(what)}</b> <span>{text(advice)}</span>
      </span>
    </p>
  );
}

function Facts({ article }: { article: Article }) {
  const { scroller } = useReading();
  const facts = factsLine(article);
  const files = article.attachments.length;
  if (facts.length === 0 && files === 0) return null;
  const goToFiles = () => {
    const list = scroller()?.querySelector('.files');
    list?.scrollIntoView({ block: 'center' });
    list?.querySelector<HTMLElement>('.file')?.focus({ preventScroll: true });
  };
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      {files > 0 && (
        <li>
          <button type="button" class="link" onClick={goToFiles}>
            {text('document.files', files)}
          </button>
        </li>
      )}
    </ul>
  );
}
