// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { namedInText, partInText, quotedTitle, reference } from '../../../src/reader/document/citation.ts';
import { standingOf, todayOf } from '../../../src/reader/document/standing.ts';
import { mountReader, type ReaderHandle } from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const TODAY = '2026-11-23';

test.each([
  ['有效', {}, undefined],
  ['现行有效', {}, undefined],
  ['尚未废止', {}, undefined],
  ['已废止', {}, { kind: 'repealed' }],
  ['废止', { repealed: '2026-06-30' }, { kind: 'repealed', since: '2026-06-30' }],
  ['已失效', {}, { kind: 'expired' }],
  ['无效', {}, { kind: 'expired' }],
  ['部分失效', {}, { kind: 'partly' }],
  ['已被替代', {}, { kind: 'replaced' }],
  ['已修改', {}, { kind: 'amended' }],
  ['已修订', {}, { kind: 'amended' }],
  ['尚未生效', { effective: '2027-01-01' }, { kind: 'pending', since: '2027-01-01' }],
  // What the page calls 有效 was so when it was written.
  ['有效', { repealed: '2026-11-23' }, { kind: 'repealed', since: '2026-11-23' }],
  ['有效', { repealed: '2026-11-24' }, undefined],
  ['有效', { repealed: '2026-11' }, undefined],
  ['有效', { repealed: '2026-10' }, { kind: 'repealed', since: '2026-10' }],
  ['有效', { effective: '2026-11-24' }, { kind: 'pending', since: '2026-11-24' }],
  ['有效', { effective: '2026-11-23' }, undefined],
  ['有效', { effective: '2026' }, undefined],
])('有效性 %s with %j', (validity, dates, standing) => {
  expect(standingOf(sampleArticle({ validity, ...dates }), TODAY)).toEqual(standing);
});

test('today is the day on the clock of the reader', () => {
  class Clock extends Date {
    constructor() {
      super(2026, 0, 5, 23, 59);
    }
  }
  expect(todayOf({ Date: Clock as DateConstructor })).toBe('2026-01-05');
});

test.each([
  ['关于修路的通知', '《关于修路的通知》'],
  ['关于印发《修路办法》的通知', '《关于印发〈修路办法〉的通知》'],
  ['《修路办法》', '《修路办法》'],
  ['《修路办法》和《架桥办法》', '《〈修路办法〉和〈架桥办法〉》'],
])('%s in running text', (title, quoted) => {
  expect(quotedTitle(title)).toBe(quoted);
});

test('a document is named with its number, a part of it with the title', () => {
  const article = sampleArticle();
  expect(namedInText(article)).toBe('《关于做好乡村公共设施管护工作的通知》（禾政办发〔2026〕12号）');
  expect(partInText(article, '第三条')).toBe('《关于做好乡村公共设施管护工作的通知》第三条');
  expect(partInText(article, '一、总体要求')).toBe('《关于做好乡村公共设施管护工作的通知》“一、总体要求”');
});

test.each([
  [
    {},
    '青禾县人民政府办公室. 关于做好乡村公共设施管护工作的通知：禾政办发〔2026〕12号[EB/OL]. （2026-03-18）[2026-11-23]. https://www.qinghe.gov.cn/zwgk/202603/t20260318_1.html.',
  ],
  [
    { issuer: undefined, docNumber: undefined, published: undefined, written: undefined },
    '关于做好乡村公共设施管护工作的通知[EB/OL]. [2026-11-23]. https://www.qinghe.gov.cn/zwgk/202603/t20260318_1.html.',
  ],
  [
    { lang: 'en', title: 'Road repairs', issuer: 'Qinghe County', docNumber: 'No. 12' },
    'Qinghe County. Road repairs: No. 12[EB/OL]. (2026-03-18)[2026-11-23]. https://www.qinghe.gov.cn/zwgk/202603/t20260318_1.html.',
  ],
])('reference by GB/T 7714 %#', (change, said) => {
  const facts = Object.entries({ ...sampleArticle(), ...change }).filter(([, value]) => value !== undefined);
  expect(reference(Object.fromEntries(facts) as unknown as ReturnType<typeof sampleArticle>, TODAY)).toBe(
    said,
  );
});

describe('the head', () => {
  let reader: ReaderHandle | undefined;
  const settle = () => new Promise((done) => setTimeout(done, 80));
  const mount = (change: Parameters<typeof sampleArticle>[0]) => {
    const place = document.createElement('div');
    document.body.append(place);
    reader = mountReader(place, { article: sampleArticle(change), onPreferences() {} });
    return place.firstElementChild?.shadowRoot as ShadowRoot;
  };
  const button = (root: ShadowRoot, name: string) =>
    [...root.querySelectorAll('button')].find((b) =>
      (b.getAttribute('aria-label') ?? b.textContent)?.startsWith(name),
    ) as HTMLButtonElement;
  afterEach(() => {
    reader?.close();
    document.body.replaceChildren();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  test('says first what has become of a repealed document', () => {
    const root = mount({ validity: '已废止', repealed: '2026-06-30' });
    const first = root.querySelector('.head')?.firstElementChild;
    expect(first?.textContent).toContain('本文件已于2026年6月30日废止');
    expect(first?.querySelector('svg')).not.toBeNull();
    expect(mount({}).querySelector('.standing')).toBeNull();
  });

  test('has its record ready, folded in, as soon as the text has been painted', async () => {
    const root = mount({});
    const rows = () => [...root.querySelectorAll('.record dt')].map(({ textContent }) => textContent);
    expect(root.querySelector('.record summary')?.textContent).toContain('禾政办发〔2026〕12号');
    expect(rows()).toEqual([]);
    await settle();
    expect(rows()).toContain('发文机关');
    expect(root.querySelector<HTMLDetailsElement>('.record')?.open).toBe(false);
  });

  test('copies a fact, shows it in place and says it', async () => {
    const writeText = vi.fn(async () => {});
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const root = mount({});
    await settle();
    button(root, '复制发文机关').click();
    await settle();
    expect(writeText).toHaveBeenCalledExactlyOnceWith('青禾县人民政府办公室');
    expect(button(root, '复制发文机关').textContent).toBe('已复制');
    expect(root.querySelector('.unseen[role=status]')?.textContent).toBe('已复制发文机关');
  });

  test.each([
    ['no clipboard, as over http', undefined],
    ['a clipboard that the page forbids', { writeText: () => Promise.reject(new Error('policy')) }],
  ])('copies by the old command with %s', async (_name, clipboard) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const root = mount({});
    await settle();
    const selected: string[] = [];
    Object.defineProperty(document, 'execCommand', {
      configurable: true,
      value: (command: string) => {
        const field = root.activeElement as HTMLTextAreaElement;
        selected.push(command, field.value.slice(field.selectionStart, field.selectionEnd));
        return true;
      },
    });
    const asked = button(root, '复制引用 文中引用');
    asked.focus();
    asked.click();
    await settle();
    expect(selected).toEqual(['copy', '《关于做好乡村公共设施管护工作的通知》（禾政办发〔2026〕12号）']);
    expect(root.querySelector('textarea')).toBeNull();
    expect(root.activeElement).toBe(asked);
  });

  test('says so in words when nothing could be copied', async () => {
    const root = mount({});
    await settle();
    button(root, '复制文号').click();
    await settle();
    expect(root.querySelector('.problem')?.textContent).toContain('没有复制成功');
    expect(button(root, '复制文号').textContent).toBe('');
  });

  test('leads to the attachments, and to where every fact was read', async () => {
    HTMLElement.prototype.scrollIntoView = vi.fn();
    const root = mount({ provenance: { title: 'meta:ArticleTitle' } });
    await settle();
    button(root, '附件 2 个').click();
    expect(root.activeElement?.className).toBe('file');
    button(root, '这些信息从哪里来').click();
    expect(root.querySelector<HTMLDetailsElement>('.origins')?.open).toBe(true);
    expect(root.activeElement?.localName).toBe('summary');
    Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView');
  });
});
