import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { directionOf } from '../../article/index.ts';
import {
  clampSize,
  DEFAULTS,
  LIMITS,
  type Preferences,
  sizeOf,
  validPreferences,
} from '../../preferences/index.ts';
import { textLang } from '../../ui/index.ts';
import { Bar } from '../bar/bar.tsx';
import { ArticleBody } from '../body/article-body.tsx';
import { FootnotePopover } from '../body/footnote-popover.tsx';
import { Layers } from '../body/layers.tsx';
import { useLatin } from '../display/use-latin.ts';
import { Head } from '../document/head.tsx';
import { Origins } from '../document/origins.tsx';
import { ProgressLine } from '../document/progress-line.tsx';
import { Tail } from '../document/tail.tsx';
import { NoteCard } from '../notes/note-card.tsx';
import { SelectionBar } from '../notes/selection-bar.tsx';
import { SnackBar } from '../notes/snack.tsx';
import { useNotes } from '../notes/use-notes.ts';
import type { BodyOf, ReaderOptions } from '../options.ts';
import { SectionTools } from '../outline/section-tools.tsx';
import { useBeside, useOutlineByDefault } from '../outline/use-beside.ts';
import { PagesStrip } from '../pages/pages-strip.tsx';
import { useJoining } from '../pages/use-joining.ts';
import { usePlace } from '../position/use-place.ts';
import { usePrinter } from '../print/use-printer.ts';
import { createHearing, type Hearing } from './hearing.ts';
import { PanelSlot } from './panel-slots.tsx';
import { panelsFor } from './panels.ts';
import { Problem } from './problem.tsx';
import { readerStyle } from './reader-style.ts';
import { type Complaint, type PanelName, type Reading, ReadingContext } from './reading.ts';
import { isWriting, type Shortcut, shortcut } from './shortcuts.ts';
import { usePanels } from './use-panels.ts';
import { useSaving } from './use-saving.ts';

/** What the frame around the view may ask of it. */
export interface ViewActions {
  /** What a key means here, if anything. @param target where it was pressed. */
  meaning(event: KeyboardEvent, target: EventTarget | null | undefined): Shortcut | undefined;
  perform(shortcut: Shortcut): void;
  setPreferences(change: Partial<Preferences>): void;
  /** Of a native event that reached the frame; a key before its meaning is asked for. */
  tell: Hearing['tell'];
  /** Puts the keyboard on the text, so that space and arrows scroll it. */
  focus(): void;
}

interface ReaderViewProps {
  options: ReaderOptions;
  world: Window & typeof globalThis;
  bodyOf: BodyOf;
  /** px that the frame is going to have; 0 where nobody knows yet. */
  width: number;
  onActions(actions: ViewActions): void;
}

const TITLE_ID = 'title';
/** Entries from which an outline is shown without being asked for. */
const LEAST_OUTLINE = 3;
/** No ring when the reader opens by itself; Tab brings it. `focusVisible` is newer than the types. */
const QUIETLY = { preventScroll: true, focusVisible: false } as FocusOptions;

export function ReaderView({ options, world, bodyOf, width, onActions }: ReaderViewProps) {
  const { article, images, pages, onClose } = options;
  const [preferences, setPreferences] = useState<Preferences>(() => ({
    ...DEFAULTS,
    ...validPreferences({ ...options.preferences }),
  }));
  const [complaint, setComplaint] = useState<Complaint>();
  const [said, say] = useState('');
  const saving = useSaving(options, say, setComplaint);
  const frame = useRef<HTMLDivElement>(null);
  const hearing = useMemo(createHearing, []);
  const panels = panelsFor(options);
  const isBeside = useBeside(frame, world, width);
  const hasOutline = article.outline.length >= LEAST_OUTLINE;
  const wantsOutline = preferences.outline && hasOutline;
  const shown = usePanels(panels, () => frame.current, isBeside && wantsOutline ? ['outline'] : []);
  const scroller = () => frame.current?.querySelector<HTMLElement>('.scroller') ?? undefined;

  const choose = (change: Partial<Preferences>) => {
    const news = Object.fromEntries(
      Object.entries(validPreferences(change)).filter(([k, v]) => preferences[k as keyof Preferences] !== v),
    );
    if (Object.keys(news).length === 0) return;
    setPreferences({ ...preferences, ...news });
    options.onPreferences(news);
  };

  const togglePanel = (name: PanelName, open = !shown.open.includes(name)) => {
    shown.toggle(name, open);
    if (name === 'outline' && isBeside && hasOutline) choose({ outline: open });
  };
  useOutlineByDefault(isBeside, wantsOutline, (open) => shown.show('outline', open));

  const perform = (asked: Shortcut) => {
    const { step } = LIMITS.fontSize;
    if (asked === 'larger') choose({ fontSize: clampSize(sizeOf(preferences) + step) });
    else if (asked === 'smaller') choose({ fontSize: clampSize(sizeOf(preferences) - step) });
    else if (asked === 'defaultSize') choose({ fontSize: DEFAULTS.fontSize });
    else if (asked !== 'escape') togglePanel(asked.panel);
    // An outline beside the text is in nobody's way.
    else if (!shown.closeLast((name) => !(name === 'outline' && isBeside))) onClose?.();
  };

  useLayoutEffect(() => {
    onActions({
      meaning: (event, target) => shortcut(event, panels, isWriting(target)),
      perform,
      tell: hearing.tell,
      setPreferences: (change) => setPreferences((now) => ({ ...now, ...validPreferences(change) })),
      focus: () => scroller()?.focus(QUIETLY),
    });
  });
  useLatin(preferences.face, world);
  // On the paper itself, which is the dialog's or the page's: its ground shows before and around the frame.
  useLayoutEffect(() => {
    const paper = frame.current?.closest<HTMLElement>('.paper');
    paper?.setAttribute('data-theme', preferences.theme);
  }, [preferences.theme]);

  const body = () => frame.current?.querySelector<HTMLElement>('.body') ?? undefined;
  const print = usePrinter(world, () => {
    const shown = body();
    return shown && { article, body: shown };
  });
  const notes = useNotes({ options, world, saving, body, say, complain: setComplaint });
  usePlace({ world, notes, scroller, body });
  const joining = useJoining(pages, preferences.joinPages);

  const reading: Reading = {
    options,
    world,
    preferences,
    choose,
    panels,
    openPanels: shown.open,
    isBeside,
    togglePanel,
    scroller,
    body,
    print,
    notes,
    hear: hearing.hear,
    say,
    complain: setComplaint,
  };

  return (
    <ReadingContext.Provider value={reading}>
      <div
        class="reader"
        lang={textLang()}
        style={readerStyle(preferences, options.pageFont)}
        data-elder={preferences.elder || undefined}
        ref={frame}
      >
        <Bar saving={saving} />
        <ProgressLine />
        {complaint && (
          <Problem
            words={complaint.words}
            onRetry={complaint.onRetry}
            onExport={
              complaint.offerExport && options.onExport ? () => shown.toggle('export', true) : undefined
            }
            onDismiss={() => setComplaint(undefined)}
          />
        )}
        <PanelSlot slot="strip" />
        <p class="unseen" role="status">
          {said}
        </p>
        <PanelSlot slot="side" />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
        <main class="scroller" tabIndex={0} aria-labelledby={TITLE_ID}>
          <SelectionBar />
          {notes && <NoteCard />}
          <div class="sheet">
            <article lang={article.lang || undefined} dir={directionOf(article)}>
              <Head article={article} titleId={TITLE_ID} />
              {pages && <PagesStrip pages={pages} control={joining} />}
              <ArticleBody article={article} images={images} bodyOf={bodyOf} world={world} />
              {pages && <PagesStrip pages={pages} control={joining} atEnd />}
              <Tail article={article} />
            </article>
            <SectionTools />
            <Origins article={article} />
          </div>
        </main>
        {notes && <SnackBar />}
        <PanelSlot slot="dialog" />
        <FootnotePopover />
        <Layers />
      </div>
    </ReadingContext.Provider>
  );
}
