import { describe, expect, test } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import {
  askedOrigins,
  columnOf,
  compile,
  isRules,
  isWithin,
  matching,
  nearest,
  originsOf,
  parseList,
  parseTarget,
  printList,
  printTarget,
  type Rule,
  TargetError,
  withRule,
} from '../../../src/rules/index.ts';

const list = (text: string) => {
  const { rules, problems } = parseList(text);
  expect(problems).toEqual([]);
  return rules;
};
const decided = (url: string, rules: Rule[]) => {
  const entry = nearest(url, compile(rules));
  return entry && `${entry.action} ${rules[entry.rule]?.where}`;
};

describe('what a rule names', () => {
  test.each([
    ['www.gov.cn', 'www.gov.cn'],
    [' WWW.Gov.CN ', 'www.gov.cn'],
    ['*.gov.cn', '*.gov.cn'],
    ['www.gov.cn/', 'www.gov.cn'],
    ['www.gov.cn/zhengce/', 'www.gov.cn/zhengce/'],
    ['www.gov.cn/zhengce/*', 'www.gov.cn/zhengce/'],
    ['https://www.qinghe.gov.cn/zwgk/t1.html?a=1#b', 'www.qinghe.gov.cn/zwgk/t1.html'],
    ['www.qinghe.gov.cn:8080', 'www.qinghe.gov.cn'],
    ['青禾.政务.cn', 'xn--2lzs91d.xn--zfr164b.cn'],
    ['group:prc', 'group:prc'],
    ['https://*.gov.cn/*', 'https://*.gov.cn/*'],
    ['*://www.gov.cn/zhengce/*.htm', '*://www.gov.cn/zhengce/*.htm'],
    ['<all_urls>', '*://*/*'],
  ])('%s is %s', (text, printed) => {
    const target = parseTarget(text);
    expect(printTarget(target)).toBe(printed);
    expect(parseTarget(printed)).toEqual(target);
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['group:nowhere', 'group'],
    ['ftp://*.gov.cn/*', 'pattern'],
    ['https://*gov.cn/*', 'pattern'],
    ['https://*.gov.cn', 'pattern'],
    ['www.*.cn/a', 'host'],
    ['www.gov.cn/a*b', 'pattern'],
    ['a b', 'host'],
    ['javascript:alert(1)', 'host'],
    ['..gov.cn', 'host'],
  ])('%j is none: %s', (text, problem) => {
    expect(() => parseTarget(text)).toThrow(TargetError);
    try {
      parseTarget(text);
    } catch (error) {
      expect((error as TargetError).problem).toBe(problem);
    }
  });
});

describe('the nearest rule wins', () => {
  const rules = list(`
    always group:prc
    never  *.court.gov.cn
    ask    www.qinghe.gov.cn
    always www.qinghe.gov.cn/zwgk/
    never  www.qinghe.gov.cn/zwgk/search/
    always https://*.edu.cn/news/*.html
    never  *.cn
  `);
  test.each([
    ['https://www.mof.gov.cn/a.html', 'always group:prc'],
    ['https://gov.cn/', 'always group:prc'],
    ['https://wenshu.court.gov.cn/a', 'never *.court.gov.cn'],
    ['http://www.qinghe.gov.cn/', 'ask www.qinghe.gov.cn'],
    ['http://www.qinghe.gov.cn./', 'ask www.qinghe.gov.cn'],
    ['http://www.qinghe.gov.cn:8080/zwgk/t1.html', 'always www.qinghe.gov.cn/zwgk/'],
    ['http://www.qinghe.gov.cn/zwgk/search/?q=1', 'never www.qinghe.gov.cn/zwgk/search/'],
    ['http://www.qinghe.gov.cn/zwgkx/', 'ask www.qinghe.gov.cn'],
    ['http://old.www.qinghe.gov.cn/', 'always group:prc'],
    ['https://www.qinghe.edu.cn/news/1.html', 'always https://*.edu.cn/news/*.html'],
    ['http://www.qinghe.edu.cn/news/1.html', 'never *.cn'],
    ['https://notgov.cn/', 'never *.cn'],
    ['https://www.gov.cn.evil.example/', undefined],
    ['file:///gov.cn/a.html', undefined],
    ['not an address', undefined],
  ])('%s: %s', (url, rule) => {
    expect(decided(url, rules)).toBe(rule);
  });

  test('of two for the same place, the more cautious', () => {
    const both = [
      { action: 'always', where: 'a.gov.cn' },
      { action: 'never', where: '*://a.gov.cn/*' },
    ] as Rule[];
    expect(decided('https://a.gov.cn/', both)).toBe('never *://a.gov.cn/*');
  });

  test('all that speak of a page are told, the nearest first', () => {
    const found = matching('http://www.qinghe.gov.cn/zwgk/', compile(rules));
    expect(found.map(({ rule }) => rules[rule]?.where)).toEqual([
      'www.qinghe.gov.cn/zwgk/',
      'www.qinghe.gov.cn',
      'group:prc',
      '*.cn',
    ]);
  });

  test('a rule that cannot be read costs no other', () => {
    const damaged: Rule[] = [
      { action: 'always', where: 'group:gone' },
      { action: 'ask', where: 'a.gov.cn' },
    ];
    expect(decided('https://a.gov.cn/', damaged)).toBe('ask a.gov.cn');
  });
});

test("a match pattern means what the browsers' own library says", () => {
  const patterns = [
    '*://*/*',
    'https://*.gov.cn/*',
    'http://www.gov.cn/a*',
    '*://*.gov.cn/*/content_*.htm',
    '*://gov.cn/*.shtml',
    '*://*.qinghe.gov.cn/a/b',
  ];
  const urls = [
    'https://gov.cn/',
    'https://www.gov.cn/a',
    'http://www.gov.cn/ab/c?d=e',
    'http://www.gov.cn/x/content_1.htm',
    'http://www.gov.cn/content_1.htm',
    'https://www.gov.cn/x/y/content_.htm',
    'http://gov.cn/1.shtml',
    'http://a.qinghe.gov.cn/a/b',
    'http://a.qinghe.gov.cn/a/bc',
    'https://xgov.cn/a',
  ];
  for (const pattern of patterns)
    for (const url of urls)
      expect(
        nearest(url, compile([{ action: 'always', where: pattern }])) !== undefined,
        `${pattern} ${url}`,
      ).toBe(new MatchPattern(pattern).includes(url));
});

// MDN, Match patterns: the path is compared with the URL's path and query string. The library leaves the query out.
test('a match pattern sees the query', () => {
  const rules: Rule[] = [{ action: 'always', where: '*://gov.cn/*?id=*' }];
  expect(decided('http://gov.cn/a?id=1', rules)).toBeDefined();
  expect(decided('http://gov.cn/a', rules)).toBeUndefined();
});

describe('a written list', () => {
  test('is read as it is printed', () => {
    const rules = list('always group:prc\nnever www.gov.cn/search/\nask *://*.go.jp/*\n');
    expect(parseList(printList(rules))).toEqual({ rules, problems: [] });
  });

  test('in Chinese, with remarks, and with any line ends', () => {
    expect(list('# 我的规则\r\n总是 *.gov.cn # 全部\r\n从不\twww.gov.cn\r询问 a.gov.hk')).toEqual([
      { action: 'always', where: '*.gov.cn' },
      { action: 'never', where: 'www.gov.cn' },
      { action: 'ask', where: 'a.gov.hk' },
    ]);
  });

  test('names the lines that are no rules, and keeps the others', () => {
    expect(parseList('always a.gov.cn\nsometimes b.gov.cn\nnever ftp://*/*\nask\nask c.gov.cn')).toEqual({
      rules: [
        { action: 'always', where: 'a.gov.cn' },
        { action: 'ask', where: 'c.gov.cn' },
      ],
      problems: [
        { line: 2, text: 'sometimes b.gov.cn', problem: 'action' },
        { line: 3, text: 'never ftp://*/*', problem: 'pattern' },
        { line: 4, text: 'ask', problem: 'empty' },
      ],
    });
  });

  test('the later of two for one place counts', () => {
    expect(list('always a.gov.cn\nnever A.gov.cn/')).toEqual([{ action: 'never', where: 'a.gov.cn' }]);
    expect(withRule(list('always a.gov.cn'), { action: 'ask', where: 'a.gov.cn' })).toEqual([
      { action: 'ask', where: 'a.gov.cn' },
    ]);
  });

  test('ends where no person would go on', () => {
    const text = Array.from({ length: 2_001 }, (_, i) => `ask s${i}.gov.cn`).join('\n');
    const { rules, problems } = parseList(text);
    expect(rules).toHaveLength(2_000);
    expect(problems).toEqual([{ line: 2_001, text: 'ask s2000.gov.cn', problem: 'tooMany' }]);
  });
});

describe('the permission a rule needs', () => {
  test.each([
    ['always www.qinghe.gov.cn/zwgk/', ['*://www.qinghe.gov.cn/*']],
    ['ask *.edu.cn', ['*://*.edu.cn/*']],
    ['always https://*.go.jp/a/*', ['*://*.go.jp/*']],
    ['always <all_urls>', ['*://*/*']],
    ['always group:macao', ['*://*.gov.mo/*']],
    ['never *.edu.cn', []],
  ])('%s', (line, origins) => {
    expect(list(line).flatMap(originsOf)).toEqual(origins);
  });

  test.each([
    ['*://www.gov.cn/*', '*://*.gov.cn/*', true],
    ['*://gov.cn/*', '*://*.gov.cn/*', true],
    ['*://*.gov.cn/*', '*://*.gov.cn/*', true],
    ['*://*.gov.cn/*', '*://www.gov.cn/*', false],
    ['*://xgov.cn/*', '*://*.gov.cn/*', false],
    ['*://a.example/*', '*://*/*', true],
    ['*://*/*', '*://*.gov.cn/*', false],
  ])('%s within %s: %s', (inner, outer, yes) => {
    expect(isWithin(inner, outer)).toBe(yes);
  });
});

test('only hosts beyond the manifest are asked for, each once', () => {
  expect(
    askedOrigins(
      list('always *.gov.cn\nask www.go.jp/a/\nalways www.go.jp/b/\nnever *.example\nalways group:macao'),
    ),
  ).toEqual(['*://www.go.jp/*', '*://*.gov.mo/*']);
});

test.each([
  ['http://www.qinghe.gov.cn/zwgk/202603/t20260318_1.html', 'www.qinghe.gov.cn/zwgk/'],
  ['http://www.qinghe.gov.cn/zwgk/gsgg/content_9.html', 'www.qinghe.gov.cn/zwgk/gsgg/'],
  ['http://www.qinghe.gov.cn/art/2026/3/1/art_1_2.html', 'www.qinghe.gov.cn'],
  ['http://www.qinghe.gov.cn/a/b/c/d/e.html', 'www.qinghe.gov.cn/a/b/c/'],
  ['http://www.qinghe.gov.cn/t1.html', 'www.qinghe.gov.cn'],
])('the column of %s is %s', (url, column) => {
  expect(columnOf(url)).toBe(column);
});

test.each([
  [[], true],
  [[{ action: 'always', where: 'a' }], true],
  [[{ action: 'maybe', where: 'a' }], false],
  [[{ action: 'ask', where: '' }], false],
  [{}, false],
  [null, false],
])('%j is a list of rules: %s', (value, yes) => {
  expect(isRules(value)).toBe(yes);
});
