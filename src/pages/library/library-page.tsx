import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Format } from '../../export/index.ts';
import { text } from '../../ui/index.ts';
import { useTheme } from '../theme/use-theme.ts';
import { ToastRegion } from '../toast/toast.tsx';
import { useToast } from '../toast/use-toast.ts';
import { ArticleList } from './article-list.tsx';
import { exportKept } from './export-all.ts';
import { ExportProgress } from './export-progress.tsx';
import { idOf, narrow, sources } from './filter.ts';
import { ListHead } from './list-head.tsx';
import { NoRows } from './no-rows.tsx';
import { failureText } from './problem.ts';
import { ReadingPane } from './reading-pane.tsx';
import { chooseAll, chooseNone, NOTHING_CHOSEN } from './selection.ts';
import { Sidebar } from './sidebar.tsx';
import { useExport } from './use-export.ts';
import { useRoute } from './use-route.ts';
import { useSelection } from './use-selection.ts';
import { useShelf } from './use-shelf.ts';
import type { LibraryWorld } from './world.ts';

const ALL = { words: '', site: '' };

export function LibraryPage({ world }: { world: LibraryWorld }) {
  const { library, window } = world;
  const shelf = useShelf(world);
  const theme = useTheme(world);
  const [route, go] = useRoute(window);
  const toaster = useToast();
  const exporter = useExport(world, toaster.say);
  const [narrowing, setNarrowing] = useState(ALL);
  const [marking, setMarking] = useState(false);

  const inTrash = route.view === 'trash';
  const all = inTrash ? shelf.trash : shelf.saved;
  const rows = useMemo(() => narrow(all, narrowing), [all, narrowing]);
  const ids = useMemo(() => rows.map(idOf), [rows]);
  // While only the newest rows are here, the list is as long as it will be, and "all" waits for the rest.
  const isPart = !inTrash && !shelf.isWhole;
  const total = inTrash ? all.length : shelf.count;
  const shown = isPart && narrowing.words === '' && narrowing.site === '' ? total : rows.length;
  const every = async () => (isPart ? narrow(await shelf.all(), narrowing).map(idOf) : ids);
  // Numbers that grow while one looks would be no numbers: they come with the whole.
  const places = useMemo(() => (shelf.isWhole ? sources(shelf.saved) : []), [shelf.saved, shelf.isWhole]);
  const [selection, setSelection] = useSelection(ids);
  // In the trash a click can only mark: what is there is restored before it is read.
  const choosing = inTrash || marking || selection.chosen.size > 0;
  const openId = route.view === 'article' ? route.id : undefined;
  const openRow = openId === undefined ? undefined : shelf.saved.find((row) => idOf(row) === openId);

  useEffect(() => {
    const name = openRow?.ok ? openRow.summary.title : text(inTrash ? 'library.trash' : 'library.title');
    window.document.title = `${name} - ${text('extName')}`;
  }, [window, openRow, inTrash]);

  const attempt = useCallback(
    async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        toaster.say(failureText(error));
      }
    },
    [toaster.say],
  );

  const leave = () => {
    setMarking(false);
    setSelection(chooseNone);
  };
  const close = () => go({ view: 'saved' });

  const remove = (gone: string[]) => {
    if (gone.length === 0) return;
    void attempt(async () => {
      await library.remove(gone);
      leave();
      if (openId !== undefined && gone.includes(openId)) close();
      const words = gone.length === 1 ? text('library.removedOne') : text('library.removed', gone.length);
      toaster.say(words, () => putBack(gone, text('library.undone')));
    });
  };
  const putBack = (back: string[], words: string) =>
    void attempt(async () => {
      await library.restore(back);
      toaster.say(words);
    });

  const chooseEvery = () => {
    if (!isPart) return setSelection((now) => chooseAll(now, ids));
    void attempt(async () => {
      const whole = await every();
      setSelection((now) => chooseAll(now, whole));
    });
  };
  const exportThose = (formats: Format[]) =>
    void attempt(async () => exporter.start(marked.length > 0 ? marked : await every(), formats));

  const marked = ids.filter((id) => selection.chosen.has(id));
  const underKeys = marked.length > 0 ? marked : ids.filter((id) => id === selection.active);

  const onCommand = (command: 'remove' | 'all' | 'clear' | 'undo') => {
    if (command === 'all') chooseEvery();
    else if (command === 'undo') toaster.undo();
    else if (command === 'remove') remove(inTrash ? [] : underKeys);
    else if (choosing && !inTrash) leave();
    else if (inTrash) setSelection(chooseNone);
    else if (openId !== undefined) close();
  };

  const visit = (trash: boolean, site: string) => {
    setMarking(false);
    setSelection(NOTHING_CHOSEN);
    setNarrowing({ words: narrowing.words, site });
    go({ view: trash ? 'trash' : 'saved' });
  };

  return (
    <div
      data-theme={theme}
      class={`paper library ${openId !== undefined ? 'is-reading' : all.length === 0 ? 'is-bare' : ''}`}
    >
      <Sidebar
        saved={shelf.count}
        trash={shelf.trash.length}
        sources={places}
        at={{ trash: inTrash, site: narrowing.site }}
        onSaved={() => visit(false, '')}
        onTrash={() => visit(true, '')}
        onSite={(site) => visit(false, site)}
      />
      {/* The reader has a <main> of its own; without it the list is the main thing here. */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name. */}
      <div
        class="list"
        role={openId === undefined ? 'main' : 'region'}
        aria-label={text(inTrash ? 'library.listTrash' : 'library.list')}
        aria-busy={shelf.state === 'loading' || (shelf.state === 'ready' && isPart)}
      >
        <h1 class="unseen">{text(inTrash ? 'library.trash' : 'library.title')}</h1>
        {all.length > 0 && (
          <ListHead
            words={narrowing.words}
            onWords={(words) => setNarrowing({ ...narrowing, words })}
            shown={shown}
            total={total}
            chosen={marked.length}
            choosing={choosing}
            trash={inTrash}
            exporting={exporter.progress !== undefined}
            onChoosing={(on) => (on ? setMarking(true) : leave())}
            onAll={(on) => (on ? chooseEvery() : setSelection(chooseNone))}
            onRemove={() => remove(marked)}
            onRestore={() => putBack(marked, text('library.restored', marked.length))}
            onExport={exportThose}
          />
        )}
        {inTrash && all.length > 0 && <p class="list-note">{text('library.removeForever')}</p>}
        {rows.length > 0 ? (
          <ArticleList
            key={route.view === 'trash' ? 'trash' : 'saved'}
            rows={rows}
            count={shown}
            ids={ids}
            label={text(inTrash ? 'library.listTrash' : 'library.list')}
            selection={selection}
            choosing={choosing}
            openId={openId}
            onSelect={setSelection}
            onOpen={(id) => !inTrash && go({ view: 'article', id })}
            onCommand={onCommand}
          />
        ) : (
          <NoRows
            world={world}
            // Nothing found in the newest is no answer yet.
            shelf={isPart ? { ...shelf, state: shelf.state === 'closed' ? 'closed' : 'loading' } : shelf}
            all={all}
            trash={inTrash}
            words={narrowing.words}
            onClear={() => setNarrowing(ALL)}
          />
        )}
        <ExportProgress exporter={exporter} />
      </div>
      <div class="read">
        {route.view === 'article' ? (
          <ReadingPane
            world={world}
            id={route.id}
            version={route.version}
            stamp={openRow?.ok ? openRow.summary.savedAt : ''}
            damage={openRow && !openRow.ok ? openRow.problem : ''}
            onVersion={(version) => go({ view: 'article', id: route.id, ...(version && { version }) })}
            onClose={close}
            onRemove={() => remove([route.id])}
            onExport={(kept, format) => exportKept(world, kept, format)}
          />
        ) : (
          !inTrash &&
          shelf.saved.length > 0 && (
            <section class="idle" aria-label={text('library.reading')}>
              <p>{text('library.idle')}</p>
              <p class="idle-keys">{text('library.idleKeys')}</p>
            </section>
          )
        )}
      </div>
      <ToastRegion toaster={toaster} />
    </div>
  );
}
