import { describe, expect, test } from 'vitest';
import { FAMILIES, governmentSite, HOST_GROUPS } from '../../../src/sites/index.ts';

describe('CMS families', () => {
  test('each says something', () => {
    for (const family of FAMILIES) {
      const { name, ...facts } = family;
      expect(Object.values(facts).flat().length, name).toBeGreaterThan(0);
    }
  });

  test('no container is named twice', () => {
    for (const kind of ['ids', 'classes', 'tags'] as const) {
      const names = FAMILIES.flatMap((family) => family[kind] ?? []);
      expect(names.length, kind).toBeGreaterThan(0);
      expect(new Set(names).size, kind).toBe(names.length);
    }
  });

  test('an address shape is bound to the end, and to a part of the path', () => {
    const shapes = FAMILIES.flatMap((family) => [...(family.articles ?? []), ...(family.lists ?? [])]);
    for (const shape of shapes) expect(shape.source).toMatch(/^\\\/.*\$$/);
  });
});

describe('government sites', () => {
  test.each([
    ['https://www.gov.cn/zhengce/content_1.htm', 'prc'],
    ['http://www.qinghe.gov.cn/', 'prc'],
    ['https://bj.wenming.cn/', 'prc-party'],
    ['http://www.12371.cn/', 'prc-party'],
    ['http://www.npc.gov.cn/', 'prc'],
    ['http://finance.people.com.cn/n1/', 'prc-media'],
    ['https://www.xinhuanet.com/', 'prc-media'],
    ['https://www.info.gov.hk/gia/', 'hong-kong'],
    ['https://www.gov.mo/zh-hans/', 'macao'],
    ['https://www.ey.gov.tw/', 'taiwan'],
    ['https://www.gov.uk/guidance', 'united-kingdom'],
    ['https://www.osha.gov/', 'united-states'],
    ['https://www.defense.mil/', 'united-states'],
    ['https://ec.europa.eu/', 'european-union'],
    ['https://www.mof.go.jp/', 'japan'],
    ['https://news.seoul.go.kr/', 'korea'],
    ['https://www.gov.scot/', 'united-kingdom'],
    ['https://GOV.CN./', 'prc'],
    ['https://fakegov.cn/', undefined],
    ['https://gov.cn.evil.example/', undefined],
    ['https://www.people.com.cn.example/', undefined],
    ['ftp://www.gov.cn/', undefined],
    ['file:///www.gov.cn', undefined],
    ['nonsense', undefined],
  ])('%s', (url, group) => {
    expect(governmentSite(url)?.group).toBe(group);
  });

  test('every host is a plain domain, and in one group', () => {
    const hosts = HOST_GROUPS.flatMap((one) => one.hosts);
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
