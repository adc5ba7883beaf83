import { useRef } from 'preact/hooks';
import type { Format } from '../../export/index.ts';
import { Button, Icon, text } from '../../ui/index.ts';
import { ExportPanel } from './export-panel.tsx';

export interface ListHeadProps {
  words: string;
  onWords(words: string): void;
  shown: number;
  total: number;
  chosen: number;
  choosing: boolean;
  trash: boolean;
  exporting: boolean;
  onChoosing(choosing: boolean): void;
  onAll(all: boolean): void;
  onRemove(): void;
  onRestore(): void;
  onExport(formats: Format[]): void;
}

/** Above the list: the search field, and what can be done with all of the list or with what is chosen. */
export function ListHead(props: ListHeadProps) {
  return (
    <div class="list-head">
      <SearchField words={props.words} onWords={props.onWords} />
      {props.choosing ? <ChoosingBar {...props} /> : <RestingBar {...props} />}
    </div>
  );
}

function SearchField({ words, onWords }: Pick<ListHeadProps, 'words' | 'onWords'>) {
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onWords('');
    field.current?.focus();
  };
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        value={words}
        placeholder={text('library.search')}
        aria-label={text('library.search')}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && words) clear();
        }}
      />
      {words && (
        <Button look="icon" label={text('library.searchClear')} onClick={clear}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}

function RestingBar({ shown, total, exporting, onChoosing, onExport }: ListHeadProps) {
  return (
    <div class="list-bar">
      <span class="count" role="status">
        {shown === total
          ? text('library.count', total.toLocaleString())
          : text('library.countOf', shown.toLocaleString(), total.toLocaleString())}
      </span>
      <Button disabled={shown === 0} onClick={() => onChoosing(true)}>
        {text('library.choose')}
      </Button>
      <ExportPanel count={shown} busy={exporting} onExport={onExport} />
    </div>
  );
}

function ChoosingBar(props: ListHeadProps) {
  const { shown, chosen, trash, exporting, onChoosing, onAll, onRemove, onRestore, onExport } = props;
  const some = chosen > 0 && chosen < shown;
  return (
    <div class="list-bar">
      <label class="all">
        <input
          type="checkbox"
          checked={chosen > 0 && chosen === shown}
          disabled={shown === 0}
          ref={(box) => {
            if (box) box.indeterminate = some;
          }}
          aria-label={text('library.chooseAll')}
          onChange={(event) => onAll(event.currentTarget.checked)}
        />
        <span class="count" role="status">
          {text('library.chosen', chosen.toLocaleString())}
        </span>
      </label>
      {trash ? (
        <Button look="outlined" disabled={chosen === 0} onClick={onRestore}>
          {text('library.restore')}
        </Button>
      ) : (
        <>
          <Button look="icon" label={text('library.remove')} disabled={chosen === 0} onClick={onRemove}>
            <Icon name="trash" />
          </Button>
          <ExportPanel count={chosen} busy={exporting} onExport={onExport} />
        </>
      )}
      {!trash && <Button onClick={() => onChoosing(false)}>{text('library.done')}</Button>}
    </div>
  );
}
