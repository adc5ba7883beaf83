import { useEffect, useRef } from 'preact/hooks';
import type { Format } from '../../export/index.ts';
import type { Kept } from '../../library/index.ts';
import { mountReader, type ReaderHandle } from '../../reader/index.ts';
import { Button, Icon, text } from '../../ui/index.ts';
import { Blank } from './empty.tsx';
import { keptMarks } from './kept-marks.ts';
import { useKept } from './use-kept.ts';
import { momentText } from './wording.ts';
import type { LibraryWorld } from './world.ts';

interface ReadingPaneProps {
  world: LibraryWorld;
  id: string;
  version: string | undefined;
  /** `savedAt` of the row, which tells a new saving of the same article. */
  stamp: string;
  /** Why the list calls it damaged; empty when it does not. */
  damage: string;
  onVersion(savedAt: string | undefined): void;
  onClose(): void;
  onRemove(): void;
  onExport(kept: Kept, format: Format): Promise<void>;
}

/** One saved article in the reader, under a bar with what only the library can do with it. */
export function ReadingPane(props: ReadingPaneProps) {
  const { world, id, version, stamp, damage, onVersion, onClose, onRemove, onExport } = props;
  const opened = useKept(world.library, id, version, stamp);
  const kept = opened.state === 'open' ? opened.kept : undefined;
  const problem = opened.state === 'failed' ? opened.problem : opened.state === 'gone' ? damage : '';
  const back = useRef<HTMLDivElement>(null);

  // Where the article covers the list, the focus must not stay behind it. On wide windows this button is not shown,
  // takes no focus, and the arrow keys go on in the list.
  useEffect(() => back.current?.querySelector('button')?.focus(), [id]);

  return (
    <>
      <section class="read-bar" aria-label={text('library.reading')}>
        <div class="read-back" ref={back}>
          <Button onClick={onClose}>
            <Icon name="back" />
            {text('library.back')}
          </Button>
        </div>
        {kept && <Versions kept={kept} version={version} stamp={stamp} onVersion={onVersion} />}
        <Button look="icon" label={text('library.remove')} onClick={onRemove}>
          <Icon name="trash" />
        </Button>
      </section>
      {version && kept && (
        <p class="old-version" role="status">
          {text('library.versionShown')}
          <Button look="accent" onClick={() => onVersion(undefined)}>
            {text('library.versionLatest')}
          </Button>
        </p>
      )}
      {kept && (
        <Reader
          key={`${id} ${version ?? ''} ${kept.savedAt}`}
          world={world}
          kept={kept}
          isOld={version !== undefined}
          onClose={onClose}
          onExport={onExport}
        />
      )}
      {opened.state === 'gone' && !damage && (
        <Blank title={text('library.gone')} words={text('library.goneWhy')} alarm />
      )}
      {problem && (
        <Blank title={text('library.damaged')} words={text('library.damagedWhy')} alarm>
          <p class="blank-detail">{shortened(problem)}</p>
        </Blank>
      )}
    </>
  );
}

function Versions({
  kept,
  version,
  stamp,
  onVersion,
}: { kept: Kept } & Pick<ReadingPaneProps, 'version' | 'stamp' | 'onVersion'>) {
  const earlier = kept.versions.filter(({ savedAt }) => savedAt !== stamp);
  if (earlier.length === 0)
    return <span class="read-saved">{text('library.savedOn', momentText(kept.savedAt))}</span>;
  return (
    <label class="versions">
      <span class="versions-name">{text('library.versions')}</span>
      <select value={version ?? ''} onChange={(event) => onVersion(event.currentTarget.value || undefined)}>
        <option value="">{text('library.versionNow', momentText(stamp || kept.savedAt))}</option>
        {earlier.map(({ savedAt }) => (
          <option key={savedAt} value={savedAt}>
            {text('library.versionOld', momentText(savedAt))}
          </option>
        ))}
      </select>
    </label>
  );
}

function Reader({
  world,
  kept,
  isOld,
  onClose,
  onExport,
}: { kept: Kept; isOld: boolean } & Pick<ReadingPaneProps, 'world' | 'onClose' | 'onExport'>) {
  const place = useRef<HTMLDivElement>(null);
  // The reader is mounted once for one article; what it calls is always the newest.
  const call = useRef({ onClose, onExport });
  call.current = { onClose, onExport };

  useEffect(() => {
    let reader: ReaderHandle | undefined;
    let wanted = true;
    const unwatch = world.preferences.watch((change) => reader?.setPreferences(change));
    void world.preferences.get().then((preferences) => {
      if (!wanted || !place.current) return;
      reader = mountReader(place.current, {
        article: kept.article,
        images: kept.images,
        saved: true,
        marks: keptMarks(world.library, kept.article.id, isOld),
        preferences,
        onPreferences: (change) => void world.preferences.set(change).catch(console.warn),
        onExport: (format) => call.current.onExport(kept, format),
        onClose: () => call.current.onClose(),
      });
    });
    return () => {
      wanted = false;
      unwatch();
      reader?.close();
    };
  }, [world, kept]);

  return <div class="reader-place" ref={place} />;
}

/** The first two of the reasons the library gives: for a report, not for reading. */
function shortened(problem: string): string {
  const reasons = problem.split('; ');
  return reasons.slice(0, 2).join('; ') + (reasons.length > 2 ? ' …' : '');
}
