// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frameTable } from '../../../src/reader/body/table-frame.ts';
import { firstColumn, markHead } from '../../../src/reader/body/table-head.ts';
import { watchTables } from '../../../src/reader/body/watch-tables.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

function table(rows: string): HTMLTableElement {
  const place = document.createElement('div');
  place.innerHTML = `<table>${rows}</table>`;
  document.body.replaceChildren(place);
  return place.firstElementChild as HTMLTableElement;
}
const plain = (n: number) => `<tr>${`<td>${n}</td>`.repeat(3)}</tr>`;

describe('the head of a table', () => {
  test.each<[string, string, number]>([
    ['of th', `<tr><th>甲</th><th>乙</th></tr>${plain(1)}`, 1],
    ['of bold words', `<tr><td><b>甲</b></td><td><p><strong>乙</strong></p></td></tr>${plain(1)}`, 1],
    ['with an empty corner', `<tr><td> </td><td><b>乙</b></td></tr>${plain(1)}`, 1],
    [
      'of two rows, merged',
      `<tr><th rowspan="2">甲</th><th colspan="2">乙</th></tr><tr><td>丙</td><td>丁</td></tr>${plain(1)}`,
      2,
    ],
    [
      'a title over all columns, then the head',
      `<tr><td colspan="3"><b>表</b></td></tr><tr><th>甲</th><th>乙</th><th>丙</th></tr>${plain(1)}`,
      2,
    ],
    ['that is there already', `<thead><tr><td>甲</td></tr></thead><tbody>${plain(1)}</tbody>`, 1],
    ['none: a row of plain words', `<tr><td>甲</td><td><b>乙</b></td></tr>${plain(1)}`, 0],
    ['none: half of a cell is bold', `<tr><td><b>甲</b>方</td></tr>${plain(1)}`, 0],
    [
      'none: only the first column is headings',
      `<tr><th>甲</th><td>1</td></tr><tr><th>乙</th><td>2</td></tr>`,
      0,
    ],
    ['none: all of it is bold', `<tr><td><b>甲</b></td></tr><tr><td><b>乙</b></td></tr>`, 0],
    ['none: merged to the end', `<tr><th rowspan="2">甲</th><th>乙</th></tr><tr><td>1</td></tr>`, 0],
    ['none: too many rows', `${'<tr><th>甲</th></tr>'.repeat(6)}${plain(1)}`, 0],
    ['none: one row', `<tr><th>甲</th></tr>`, 0],
    ['none: an empty table', '', 0],
  ])('%s', (_, rows, expected) => {
    const element = table(rows);
    const words = element.textContent;
    markHead(element);
    expect(element.tHead?.rows.length ?? 0).toBe(expected);
    expect(element.textContent).toBe(words);
    for (const cell of element.tHead?.querySelectorAll('td') ?? [])
      expect(cell.getAttribute('role')).toBe('columnheader');
  });

  test('a table in a cell keeps its own rows', () => {
    const element = table(
      `<tr><th>甲</th></tr><tr><td><table><tr><th>乙</th></tr><tr><td>1</td></tr></table></td></tr>`,
    );
    markHead(element);
    expect(element.tHead?.textContent).toBe('甲');
  });
});

test('the first column, under cells that are merged downwards', () => {
  const element = table(
    '<tr><td rowspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td>乙</td><td>3</td></tr><tr></tr>',
  );
  expect(firstColumn(element).map(({ textContent }) => textContent)).toEqual(['甲', '乙']);
});

/** Sizes that jsdom has not, and observers that the test sets off. */
describe('a table that comes near', () => {
  let near: (isIntersecting: boolean) => void;
  let resized: () => void;
  let reads = 0;
  const sizes = { table: [1200, 300], box: 600, scroller: 800, cell: 80, head: 50 };
  const world = {
    IntersectionObserver: class {
      targets: Element[] = [];
      constructor(tell: (entries: unknown[]) => void) {
        near = (isIntersecting) => tell(this.targets.map((target) => ({ target, isIntersecting })));
      }
      observe(target: Element) {
        this.targets.push(target);
      }
      disconnect() {}
    },
    ResizeObserver: class {
      targets = new Set<Element>();
      constructor(tell: (entries: unknown[]) => void) {
        resized = () => tell([...this.targets].map((target) => ({ target })));
      }
      observe(target: Element) {
        this.targets.add(target);
      }
      unobserve(target: Element) {
        this.targets.delete(target);
      }
      disconnect() {}
    },
  } as unknown as Window & typeof globalThis;

  beforeEach(() => {
    reads = 0;
    Object.assign(sizes, { table: [1200, 300], cell: 80, head: 50 });
    const size = (of: (e: Element) => number) => ({
      configurable: true,
      get(this: Element) {
        reads += 1;
        return of(this);
      },
    });
    Object.defineProperties(HTMLElement.prototype, {
      offsetWidth: size((e) => (e.localName === 'table' ? (sizes.table[0] ?? 0) : sizes.cell)),
      offsetHeight: size((e) => (e.localName === 'table' ? (sizes.table[1] ?? 0) : sizes.head)),
      clientWidth: size(() => sizes.box),
      clientHeight: size(() => sizes.scroller),
      scrollWidth: size(() => sizes.table[0] ?? 0),
    });
  });
  afterEach(() => {
    for (const name of ['offsetWidth', 'offsetHeight', 'clientWidth', 'clientHeight', 'scrollWidth'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });

  function watched(rows: string) {
    const element = table(rows);
    const body = element.parentElement as HTMLElement;
    const scroller = document.createElement('main');
    scroller.className = 'scroller';
    body.replaceWith(scroller);
    scroller.append(body);
    frameTable(element);
    const stop = watchTables(body, world);
    const frame = body.querySelector('.table-frame') as HTMLElement;
    return { frame, body, stop, box: frame.querySelector('.table') as HTMLElement };
  }
  const HEADED = `<tr><th>甲</th><th>乙</th></tr>${plain(1)}${plain(2)}`;

  test('is not looked at before', () => {
    const { frame } = watched(HEADED);
    near(false);
    resized();
    expect([frame.className, reads]).toEqual(['table-frame', 0]);
  });

  test('wider than the text: scrolls, keeps head and first column, can be enlarged', () => {
    const { frame, box } = watched(HEADED);
    near(true);
    resized();
    expect(frame.className).toBe('table-frame wide heads leads opens after');
    expect([...frame.querySelectorAll('.lead')].map((e) => e.textContent)).toEqual(['甲', '1', '2']);
    expect(box.tabIndex).toBe(0);
    const button = frame.querySelector('button');
    expect([button?.getAttribute('aria-label'), button?.textContent]).toEqual(['放大：表格', '']);
    resized();
    expect(frame.querySelectorAll('button')).toHaveLength(1);
  });

  test('the shadow is where there is more', () => {
    const { frame, box } = watched(HEADED);
    near(true);
    resized();
    const shaded = (left: number) => {
      box.scrollLeft = left;
      box.dispatchEvent(new Event('scroll'));
      return [frame.classList.contains('before'), frame.classList.contains('after')];
    };
    expect([shaded(0), shaded(300), shaded(600)]).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  test('as wide as the text: is no stop for the keyboard, and short: needs no window', () => {
    sizes.table = [600, 300];
    const { frame, box } = watched(HEADED);
    near(true);
    resized();
    expect(frame.className).toBe('table-frame fits heads');
    expect(box.tabIndex).toBe(-1);
  });

  test('with many rows can be enlarged all the same', () => {
    sizes.table = [600, 2000];
    const { frame } = watched(`<tr><th>甲</th></tr>${plain(1).repeat(9)}`);
    near(true);
    resized();
    expect(frame.className).toBe('table-frame fits tall heads opens');
  });

  test('a first column or head that would fill the window does not stay', () => {
    Object.assign(sizes, { cell: 400, head: 500 });
    const { frame } = watched(HEADED);
    near(true);
    resized();
    expect(frame.className).toBe('table-frame wide opens after');
  });

  test('without observers each scrolls in its box', () => {
    const element = table(HEADED);
    frameTable(element);
    const stop = watchTables(document.body, {} as Window & typeof globalThis);
    stop();
    expect(document.querySelector<HTMLElement>('.table')?.tabIndex).toBe(0);
  });
});
