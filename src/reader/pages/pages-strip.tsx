import { Button, Icon, text } from '../../ui/index.ts';
import type { JoinedPages } from '../options.ts';
import type { JoinControl } from './use-joining.ts';

interface PagesStripProps {
  pages: JoinedPages;
  control: JoinControl;
  /** After the text: said only while something is still to be done. */
  atEnd?: boolean;
}

/** That the article has more pages, and what can be done about it; then how far that is. */
export function PagesStrip({ pages, control, atEnd }: PagesStripProps) {
  const { now, start, stop } = control;
  const { count, here } = pages;
  if (now.state === 'joined') {
    return atEnd ? null : <p class="pages-strip done">{text('pages.joined', count)}</p>;
  }
  if (now.state === 'fetching') {
    const words = text('pages.fetching', now.there, count);
    return (
      <div class="pages-strip">
        <p role="status">{words}</p>
        <progress max={count} value={now.there} aria-label={words} />
        <Button onClick={stop}>{text('pages.stop')}</Button>
      </div>
    );
  }
  const isMissing = now.state === 'incomplete';
  return (
    <div class={isMissing ? 'pages-strip alarm' : 'pages-strip'}>
      {isMissing && <Icon name="alert" />}
      <p role={isMissing ? 'alert' : undefined}>
        {isMissing
          ? text('pages.missing', now.missing.join(text('pages.comma')))
          : text('pages.apart', count, here)}
      </p>
      <Button look="outlined" onClick={start}>
        {text(isMissing ? 'pages.again' : 'pages.join')}
      </Button>
    </div>
  );
}
