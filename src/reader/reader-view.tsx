import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, Icon, text, textLang } from '../ui/index.ts';
import { ArticleBody } from './article-body.tsx';
import { ExportMenu } from './export-menu.tsx';
import { clampSize, NAMED_SIZES, STEP } from './font-size.ts';
import { Head } from './head.tsx';
import type { ExportFormat, ReaderOptions } from './options.ts';
import { Origins } from './origins.tsx';
import { Problem } from './problem.tsx';
import { SaveButton, type SaveState } from './save-button.tsx';
import type { Shortcut } from './shortcuts.ts';
import { SizeControls } from './size-controls.tsx';
import { Tail } from './tail.tsx';

/** What the frame around the view may ask of it. */
export interface ViewActions {
  perform(shortcut: Shortcut): void;
  showSize(px: number): void;
  /** Puts the keyboard on the text, so that space and arrows scroll it. */
  focus(): void;
}

interface ReaderViewProps {
  options: ReaderOptions;
  world: Window & typeof globalThis;
  onActions(actions: ViewActions): void;
}

const TITLE_ID = 'title';
/** No ring when the reader opens by itself; Tab brings it. `focusVisible` is newer than the types. */
const QUIETLY = { preventScroll: true, focusVisible: false } as FocusOptions;

const SAVE_PROBLEMS = {
  quota: 'reader.saveQuota',
  refused: 'reader.saveRefused',
  failed: 'reader.saveFailed',
} as const;

export function ReaderView({ options, world, onActions }: ReaderViewProps) {
  const { article, images, onClose, onOpenLibrary } = options;
  const [size, showSize] = useState(() => clampSize(options.fontSize));
  const [menu, openMenu] = useState(false);
  const [save, setSave] = useState<SaveState>(options.saved ? 'saved' : 'unsaved');
  const [exportProblem, setExportProblem] = useState<string>();
  const scroller = useRef<HTMLElement>(null);
  const bar = useRef<HTMLElement>(null);

  const chooseSize = (px: number) => {
    const next = clampSize(px);
    if (next === size) return;
    showSize(next);
    options.onFontSize(next);
  };

  const closeMenu = () => {
    openMenu(false);
    bar.current?.querySelector<HTMLElement>('.menu .button')?.focus();
  };

  const perform = (shortcut: Shortcut) => {
    if (shortcut === 'larger') chooseSize(size + STEP);
    else if (shortcut === 'smaller') chooseSize(size - STEP);
    else if (shortcut === 'defaultSize') chooseSize(NAMED_SIZES.medium);
    else if (menu) closeMenu();
    else onClose?.();
  };

  const keep = async () => {
    if (!options.onSave || save === 'saving') return;
    setSave('saving');
    const outcome = await options.onSave().catch(() => ({ ok: false, reason: 'failed' }) as const);
    setSave(outcome.ok ? 'saved' : outcome.reason);
  };

  const exportAs = async (format: ExportFormat) => {
    closeMenu();
    setExportProblem(undefined);
    try {
      await options.onExport?.(format);
    } catch (error) {
      const reason = error instanceof Error && error.message ? error.message : text('reader.exportUnknown');
      setExportProblem(text('reader.exportFailed', reason));
    }
  };

  useLayoutEffect(() => {
    onActions({
      perform,
      showSize: (px) => showSize(clampSize(px)),
      focus: () => scroller.current?.focus(QUIETLY),
    });
  });

  const saveProblem =
    save in SAVE_PROBLEMS ? text(SAVE_PROBLEMS[save as keyof typeof SAVE_PROBLEMS]) : undefined;
  const place = [article.site.name ?? article.site.host, article.column].filter(Boolean).join(' · ');

  return (
    <div class="reader" lang={textLang()} style={{ '--size': `${size}px` }}>
      <header class="bar" ref={bar}>
        <div class="bar-start">
          {onClose && (
            <Button look="icon" label={text('reader.close')} onClick={onClose}>
              <Icon name="close" />
            </Button>
          )}
          <span class="place">{place}</span>
        </div>
        <SizeControls size={size} onSize={chooseSize} />
        <div class="bar-end">
          {onOpenLibrary && (
            <Button
              look={save === 'saved' ? 'accent' : 'icon'}
              label={text('reader.openLibrary')}
              onClick={onOpenLibrary}
            >
              <Icon name="library" />
              {save === 'saved' && <span class="words">{text('reader.openLibrary')}</span>}
            </Button>
          )}
          {options.onExport && <ExportMenu open={menu} onOpen={openMenu} onExport={exportAs} />}
          {options.onSave && <SaveButton state={save} onSave={keep} />}
        </div>
      </header>
      <div class="progress" />
      {saveProblem && (
        <Problem
          words={saveProblem}
          onRetry={keep}
          onExport={options.onExport && (() => openMenu(true))}
          onDismiss={() => setSave('unsaved')}
        />
      )}
      {exportProblem && <Problem words={exportProblem} onDismiss={() => setExportProblem(undefined)} />}
      <p class="unseen" role="status">
        {(save === 'saving' || save === 'saved') && text(`reader.${save}`)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <main class="scroller" ref={scroller} tabIndex={0} aria-labelledby={TITLE_ID}>
        <div class="sheet">
          <article lang={article.lang || undefined} dir="auto">
            <Head article={article} titleId={TITLE_ID} />
            <ArticleBody article={article} images={images} world={world} />
            <Tail article={article} />
          </article>
          <Origins article={article} />
        </div>
      </main>
    </div>
  );
}
