// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeBody } from '../../../src/reader/body/body.ts';
import { mountReader, type ReaderHandle } from '../../../src/reader/index.ts';
import { sanitizeToFragment } from '../../../src/sanitize/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const PAGE = 'https://www.qinghe.gov.cn/a.html';
const settle = (ms = 120) => new Promise((done) => setTimeout(done, ms));

function card(html: string, images?: []) {
  const world = window as unknown as Window & typeof globalThis;
  const { fragment } = makeBody(sanitizeToFragment(html, world, PAGE), PAGE, world, images);
  const link = fragment.querySelector('.media-card');
  return {
    link,
    words: fragment.textContent,
    fact: link && [
      link.getAttribute('href'),
      link.getAttribute('aria-label'),
      link.classList.contains('sound') ? 'sound' : 'video',
      link.querySelector('img')?.getAttribute('src') ?? '',
    ],
  };
}

describe('video and sound', () => {
  test.each<[string, string, string[]]>([
    [
      'a file leads to the page it was on',
      '<a href="https://www.qinghe.gov.cn/v.mp4"><img src="https://www.qinghe.gov.cn/p.jpg">▶ 修路</a>',
      [PAGE, '修路 · 在原网页观看', 'video', 'https://www.qinghe.gov.cn/p.jpg'],
    ],
    [
      'without poster and title',
      '<a href="https://www.qinghe.gov.cn/v.m3u8?x=1">▶</a>',
      [PAGE, '视频 · 在原网页观看', 'video', ''],
    ],
    [
      'sound',
      '<a href="https://www.qinghe.gov.cn/s.mp3">▶ 访谈</a>',
      [PAGE, '访谈 · 在原网页收听', 'sound', ''],
    ],
    [
      "a player's own page",
      '<a href="https://player.example.org/v/1">▶ 修路</a>',
      ['https://player.example.org/v/1', '修路 · 打开播放页面', 'video', ''],
    ],
  ])('%s', (_, html, expected) => {
    const { fact, link, words } = card(`<p>${html}</p>`);
    expect(fact).toEqual(expected);
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(words).toMatch(/^▶/);
  });

  test('a poster that was not kept is no hole in the card', () => {
    const { link } = card(
      '<p><a href="https://www.qinghe.gov.cn/v.mp4"><img src="https://www.qinghe.gov.cn/p.jpg">▶ 修路</a></p>',
      [],
    );
    expect(link?.querySelector('img, .missing')).toBeNull();
    expect(link?.querySelector('.media-play')).not.toBeNull();
  });

  test('any other link stays as it is', () => {
    expect(card('<p><a href="https://www.qinghe.gov.cn/b.html">看 ▶</a></p>').link).toBeNull();
  });
});

describe('the progress line', () => {
  let reader: ReaderHandle | undefined;
  afterEach(async () => {
    reader?.close();
    document.body.replaceChildren();
    vi.unstubAllGlobals();
    await settle();
  });

  function open(drawsItself: boolean) {
    vi.stubGlobal('CSS', { supports: () => drawsItself });
    const place = document.createElement('div');
    document.body.append(place);
    reader = mountReader(place, { article: sampleArticle({ text: '字'.repeat(2550) }), onPreferences() {} });
    const root = place.firstElementChild?.shadowRoot as ShadowRoot;
    const scroller = root.querySelector('.scroller') as HTMLElement;
    Object.defineProperties(scroller, { scrollHeight: { value: 3000 }, clientHeight: { value: 1000 } });
    const line = root.querySelector('.progress') as HTMLElement;
    return {
      line,
      async scroll(top: number) {
        scroller.scrollTop = top;
        scroller.dispatchEvent(new Event('scroll'));
        await settle(60);
        return line.style.getPropertyValue('--read');
      },
    };
  }

  test('follows where the browser cannot draw it by itself', async () => {
    const { scroll } = open(false);
    expect([await scroll(500), await scroll(2000), await scroll(0)]).toEqual(['0.25', '1', '0']);
  });

  test('costs nothing where it can', async () => {
    const { scroll } = open(true);
    expect(await scroll(500)).toBe('');
  });

  test('says how much there is left to read', async () => {
    const { line, scroll } = open(true);
    await scroll(500);
    line.dispatchEvent(new MouseEvent('mouseenter'));
    expect(line.title).toBe('已读 25%，剩下的约 8 分钟');
    await scroll(2000);
    line.dispatchEvent(new MouseEvent('mouseenter'));
    expect(line.title).toBe('已读 100%');
  });
});
