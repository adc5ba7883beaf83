import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName, text } from '../../ui/index.ts';
import { namedInText, partInText } from '../document/citation.ts';
import { useCopy } from '../document/use-copy.ts';
import { useReading } from '../view/reading.ts';
import { addButtons, BUTTON } from './section-buttons.tsx';
import { clauseText, isClause, linkTo, nameOf } from './section-words.ts';

interface Opened {
  button: HTMLElement;
  block: HTMLElement;
  /** px within the sheet. */
  top: number;
  left: number;
}

/** ms for which the menu stays when something was copied. */
const STAYS = 1100;

/** The buttons at headings and articles of the body, and the menu that one of them opens. */
export function SectionTools() {
  const { options, world, body, hear } = useReading();
  const [opened, setOpened] = useState<Opened>();
  const menu = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = body();
    if (!element) return;
    const anchors = new Set(options.article.outline.map(({ anchor }) => anchor));
    addButtons(element, anchors);
    // A long body may grow after it is first shown.
    const observer = new world.MutationObserver(() => addButtons(element, anchors));
    observer.observe(element, { childList: true });
    const onClick = (event: Event) => {
      const button = (event.target as Element).closest<HTMLElement>(`.${BUTTON}`);
      if (button?.parentElement) setOpened((now) => (now?.button === button ? undefined : placed(button)));
    };
    element.addEventListener('click', onClick);
    return () => {
      observer.disconnect();
      element.removeEventListener('click', onClick);
    };
  }, [options.article]);

  useLayoutEffect(() => {
    if (!opened) return;
    opened.button.setAttribute('aria-expanded', 'true');
    menu.current?.querySelector('button')?.focus({ preventScroll: true });
    menu.current?.scrollIntoView?.({ block: 'nearest' });
    return () => opened.button.setAttribute('aria-expanded', 'false');
  }, [opened]);

  const close = () => {
    setOpened(undefined);
    opened?.button.focus({ preventScroll: true });
  };
  useLayoutEffect(() =>
    hear('keydown', (event) => {
      if (!opened) return false;
      const { key } = event as KeyboardEvent;
      if (key === 'Escape') {
        close();
        return true;
      }
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
      const items = [...(menu.current?.querySelectorAll('button') ?? [])];
      const root = menu.current?.getRootNode() as ShadowRoot;
      const at = items.indexOf(root.activeElement as HTMLButtonElement);
      items[(at + (key === 'ArrowDown' ? 1 : items.length - 1)) % items.length]?.focus();
      return true;
    }),
  );

  if (!opened) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div
      class="section-menu"
      role="group"
      aria-label={text('outline.tool', nameOf(opened.block))}
      ref={menu}
      style={{ top: `${opened.top}px`, '--left': `${opened.left}px` }}
      onFocusOut={(event) => {
        const to = event.relatedTarget as Node | null;
        if (to && to !== opened.button && !menu.current?.contains(to)) setOpened(undefined);
      }}
    >
      <Items block={opened.block} onDone={close} />
    </div>
  );
}

function Items({ block, onDone }: { block: HTMLElement; onDone(): void }) {
  const { options, world } = useReading();
  const { article } = options;
  const [copied, copy] = useCopy();
  const name = nameOf(block);
  const citation = partInText(article, name);
  const items: [icon: IconName, words: string, value: string][] = [
    ['copy', text('outline.copyCitation'), citation],
    ...(isClause(block)
      ? [
          [
            'copy',
            text('outline.copyClause'),
            `${clauseText(block)}\n——${namedInText(article)}${name}`,
          ] satisfies [IconName, string, string],
        ]
      : []),
    ['link', text('outline.copyLink'), linkTo(article.url, block)],
  ];
  return (
    <>
      <p>{citation}</p>
      {items.map(([icon, words, value]) => (
        <button
          key={words}
          type="button"
          class={copied === value ? 'done' : undefined}
          onClick={async () => {
            if (await copy(value, text('document.copied'))) world.setTimeout(onDone, STAYS);
          }}
        >
          <Icon name={copied === value ? 'check' : icon} />
          {copied === value ? text('document.copied') : words}
        </button>
      ))}
    </>
  );
}

/** Under its button, in the sheet, so that it scrolls with the text. */
function placed(button: HTMLElement): Opened {
  const block = button.parentElement as HTMLElement;
  const sheet = button.closest('.sheet')?.getBoundingClientRect();
  const box = button.getBoundingClientRect();
  return { button, block, top: box.bottom - (sheet?.top ?? 0) + 4, left: box.left - (sheet?.left ?? 0) };
}
