import type { Row } from '../../library/index.ts';
import { Button, text } from '../../ui/index.ts';
import { Blank, FirstSteps } from './empty.tsx';
import type { Shelf } from './use-shelf.ts';
import type { LibraryWorld } from './world.ts';

interface NoRowsProps {
  world: LibraryWorld;
  shelf: Shelf;
  /** The rows there are before anything was searched for. */
  all: readonly Row[];
  trash: boolean;
  words: string;
  onClear(): void;
}

/** What stands where the list would be. While loading that is nothing: a flash of words would only disturb. */
export function NoRows({ world, shelf, all, trash, words, onClear }: NoRowsProps) {
  if (shelf.state === 'loading') return <p class="unseen">{text('library.loading')}</p>;
  if (shelf.state === 'closed')
    return (
      <Blank title={text('library.closed')} words={text('library.closedWhy', shelf.problem)} alarm>
        <Button look="outlined" onClick={() => void shelf.reload()}>
          {text('library.retry')}
        </Button>
      </Blank>
    );
  if (all.length > 0)
    return (
      <Blank title={text('library.none')} {...(words && { words: text('library.noneWhy', words) })}>
        <Button look="outlined" onClick={onClear}>
          {text('library.noneClear')}
        </Button>
      </Blank>
    );
  return trash ? (
    <Blank title={text('library.trashEmpty')} words={text('library.trashEmptyWhy')} />
  ) : (
    <FirstSteps shortcut={world.shortcut} />
  );
}
