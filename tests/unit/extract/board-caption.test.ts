import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { prune } from '../../../src/extract/prune/index.ts';

/** A board's table that is not told from any other, since its text does not stand in the last cell. */
const read = (caption: string) => {
  const { document } = new JSDOM(
    `<div id="b"><table><caption>${caption}</caption><tr><td>수도 계량기 보온 안내</td><td>계량기 상자에 마른 헌 옷을 채워 주십시오.</td></tr></table></div>`,
  ).window;
  const body = document.getElementById('b') as HTMLElement;
  prune(body, [], '');
  return body.querySelector('caption')?.textContent ?? '';
};

test.each([
  ['알림 상세페이지 : 제목, 등록일, 담당부서, 조회수, 내용. 이 표는 알림의 내용을 보여 줍니다.', ''],
  ['公告：标题、发布日期、来源、正文', ''],
  ['2025年各镇供水管网检修情况', '2025年各镇供水管网检修情况'],
  ['按来源统计的收入', '按来源统计的收入'],
])('the caption %j stays as %j', (caption, kept) => {
  expect(read(caption)).toBe(kept);
});
