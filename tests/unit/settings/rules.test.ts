import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compile, parseList } from '../../../src/rules/index.ts';
import {
  changeRules,
  get,
  renewRuleEntries,
  ruleEntries,
  rules,
  setRules,
} from '../../../src/settings/index.ts';

const list = (text: string) => parseList(text).rules;
const remove = vi.fn(async () => true);
beforeEach(() => {
  fakeBrowser.reset();
  remove.mockClear();
  Object.assign(fakeBrowser.permissions, { remove });
});

test('none before the user chose any', async () => {
  expect(await get(rules)).toEqual([]);
  expect(await get(ruleEntries)).toEqual([]);
});

test('are kept as written, and as pages compare themselves with them', async () => {
  const chosen = list('always group:prc\nnever www.qinghe.gov.cn/search/');
  await setRules(chosen);
  expect(await get(rules)).toEqual(chosen);
  expect(await get(ruleEntries)).toEqual(compile(chosen));
});

test('stand, after an update, for what the groups name today', async () => {
  const chosen = list('always group:prc');
  await setRules(chosen);
  await fakeBrowser.storage.local.set({
    ruleEntries: [{ action: 'always', host: 'old.example', below: true, rule: 0 }],
  });
  await renewRuleEntries();
  expect(await get(ruleEntries)).toEqual(compile(chosen));
  expect(await get(rules)).toEqual(chosen);
});

test('of two changes made at once none is lost, and the pages know of both', async () => {
  const add = (text: string) => changeRules((rules) => [...rules, ...list(text)]);
  await Promise.all([
    add('always *.gov.cn'),
    renewRuleEntries(),
    add('ask *.court.gov.cn'),
    renewRuleEntries(),
  ]);
  expect(await get(rules)).toEqual(list('always *.gov.cn\nask *.court.gov.cn'));
  expect(await get(ruleEntries)).toEqual(compile(await get(rules)));
});

test('what is no list of rules is not kept', async () => {
  await setRules(list('ask *.gov.cn'));
  await expect(setRules([{ action: 'always', where: '' }])).rejects.toThrow(RangeError);
  expect(await get(rules)).toEqual(list('ask *.gov.cn'));
});

test.each([
  ['always *.go.jp', '', ['*://*.go.jp/*']],
  ['always *.go.jp\nask *.gov.mo', 'always *.go.jp', ['*://*.gov.mo/*']],
  ['always www.go.jp', 'never www.go.jp', ['*://www.go.jp/*']],
  ['always www.go.jp\nalways *.go.jp', 'always *.go.jp', []],
  ['always *.gov.cn', '', []],
])('from %j to %j gives back %j', async (before, now, origins) => {
  await setRules(list(before));
  remove.mockClear();
  await setRules(list(now));
  expect(remove.mock.calls).toEqual(origins.length > 0 ? [[{ origins }]] : []);
});
