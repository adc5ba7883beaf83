import type { Article, IsoDate } from '../../article/index.ts';

/** What has become of a document that is not simply in force. */
export interface Standing {
  kind: 'repealed' | 'expired' | 'partly' | 'replaced' | 'amended' | 'pending';
  /** The day from which it is so, where the page states one. */
  since?: IsoDate;
}

/** The words of 有效性 and 效力状态, most telling first: 部分失效 holds 失效, 被修改后废止 both. */
const WORDS: readonly [RegExp, Standing['kind'] | undefined][] = [
  [/(?:尚未|还未|暂未|未)(?:生效|施行|实施)/, 'pending'],
  [/(?:尚未|未|没有)(?:被|宣布)?(?:废止|失效)|^(?:现行|继续)?有效$/, undefined],
  [/部分/, 'partly'],
  [/替代|取代|代替/, 'replaced'],
  [/废止|停止执行|撤销/, 'repealed'],
  [/失效|无效|到期|过期/, 'expired'],
  [/修[改订正]/, 'amended'],
];

/**
 * Whether the document is (still) in force, by its 有效性 and by its dates; undefined when nothing speaks against it.
 *
 * @param today the reader's own day, `2026-11-23`.
 */
export function standingOf(article: Article, today: IsoDate): Standing | undefined {
  const { validity, repealed, effective } = article;
  const kind = validity && WORDS.find(([pattern]) => pattern.test(validity))?.[1];
  const over = repealed !== undefined && hasCome(repealed, today);
  if (kind === 'repealed' || kind === 'expired') return { kind, ...(over && { since: repealed }) };
  if (over) return { kind: 'repealed', since: repealed };
  if (kind) return { kind, ...(kind === 'pending' && effective && { since: effective }) };
  // `2027` is not begun in 2026; in 2027 nobody can tell.
  if (effective && effective.slice(0, 10) > today) return { kind: 'pending', since: effective };
  return undefined;
}

/** A month or a year has come for certain only when it is over, or is a whole day. */
function hasCome(date: IsoDate, today: IsoDate): boolean {
  const day = date.slice(0, 10);
  const now = today.slice(0, day.length);
  return day.length === 10 ? day <= now : day < now;
}

/** The day it is where the reader sits, by the clock of `world`. */
export function todayOf(world: Pick<typeof globalThis, 'Date'>): IsoDate {
  const now = new world.Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
