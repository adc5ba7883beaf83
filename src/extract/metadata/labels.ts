/** What a label on a page announces. Dates that are not the publication have names of their own. */
export type LabelKind =
  | 'published'
  | 'date'
  | 'updated'
  | 'written'
  | 'source'
  /** Who put it on the site, which is often also where it comes from. */
  | 'publisher'
  | 'author'
  | 'editor'
  | 'review'
  | 'docNumber'
  | 'indexNumber'
  | 'issuer'
  | 'other';

/**
 * The vocabulary of info lines and editor lines, Chinese (both scripts) first, then other governments' languages.
 * Counted on saved pages of government sites; a word that is common in prose stands only in the form with a colon.
 */
export const LABELS: Record<LabelKind, string[]> = {
  published:
    '发布时间 发布日期 时间发布 发表时间 发表日期 发稿时间 发稿日期 发布于 发表于 录入时间 上传时间 上传日期 添加时间 公布日期 公布时间 刊发时间 刊登日期 上线时间 信息发布时间 文章发布时间 發布時間 發布日期 發佈日期 發佈時間 發表時間 公布日期 公告日期 張貼日期 刊登日期 上版日期 上架日期 公開日 掲載日 公表日 発表日 登録日 작성일 등록일 게시일 등록일자 작성일자 발행일 보도일'.split(
      ' ',
    ),
  date: '日期 时间 時間 날짜 公开日期 公开时间 公示日期'.split(' '),
  updated:
    '更新时间 更新日期 更新時間 最后更新 最后更新时间 最後更新 最後更新日期 最終更新日 更新日 修改时间 수정일 최종수정일'.split(
      ' ',
    ),
  written: '成文日期 生成日期 发文日期 發文日期 印发日期 签发日期 形成日期'.split(' '),
  source: '来源 信息来源 文章来源 稿件来源 新闻来源 内容来源 消息来源 稿源 出处 转载自 來源 出處 출처'.split(
    ' ',
  ),
  publisher:
    '发布单位 发布机构 发布部门 供稿单位 供稿 来稿单位 信息提供 發布單位 發佈單位 提供單位 公告單位 담당부서 제공부서'.split(
      ' ',
    ),
  author: '作者 信息发布人 发布人 撰稿 撰稿人 撰文 原创 文字 记者 作者姓名 記者 작성자'.split(' '),
  editor:
    '责任编辑 责编 责任编缉 网站编辑 网络编辑 网页编辑 值班编辑 本期编辑 本文编辑 编辑 编辑人 信息录入人 信息录入 录入人 录入 責任編輯 編輯'.split(
      ' ',
    ),
  review:
    '初审 复审 终审 一审 二审 三审 审核 审核人 审稿 校对 签发 签发人 监制 编审 编发 值班主任 主编 審核'.split(
      ' ',
    ),
  docNumber: '文号 发文字号 文件编号 文件号 發文字號 发文文号'.split(' '),
  indexNumber: '索引号 信息索引 信息索引号 索取号'.split(' '),
  issuer: '发文机关 发文机构 发文单位 制发机关 公开主体'.split(' '),
  other:
    '浏览次数 浏览量 浏览 阅读次数 阅读量 阅读 阅读数 点击数 点击量 点击次数 点击 访问量 访问次数 访问 人气 次数 浏覽人次 瀏覽人次 瀏覽次數 點閱數 點閱次數 조회수 조회 字体 字号 字体大小 文字大小 字體 字級 分享 分享到 分享至 打印 关闭 摄影 图片来源 图文来源 摄像 通讯员 分类 栏目 所属栏目 关键词 关键字 标签 背景颜色 保护视力色 语音播报 原标题 资料来源 資料來源 视力保护色 页面 附件 상태 標籤 分類'.split(
      ' ',
    ),
};

const KIND_OF = new Map<string, LabelKind>();
for (const [kind, labels] of Object.entries(LABELS) as [LabelKind, string[]][])
  for (const label of labels) if (!KIND_OF.has(label)) KIND_OF.set(label, kind);

const LONGEST = Math.max(...[...KIND_OF.keys()].map((k) => k.length));
/** What labels begin and end with: most text does not, and costs no look at the words. */
const FIRST = new Set([...KIND_OF.keys()].map((k) => k[0]));
const LAST = new Set([...KIND_OF.keys()].map((k) => k.at(-1)));
/** 招标文件编号 is no 文件编号: what these name must not be a part of a longer word. */
const WHOLE = new Set([...LABELS.docNumber, ...LABELS.indexNumber]);
const HAN = /\p{Script=Han}/u;
const COLON = /[:：∶︰]/g;
const BLANK = /[\s\ue000\u00a0\u3000]/;
/** 索　　引　　号: how far the characters of one label may be apart. */
const WIDEST_GAP = 6;

export interface LabelMark {
  label: string;
  /** Where the label begins and where its value may begin. */
  start: number;
  end: number;
}

/**
 * Every label with its colon, letter-spaced ones (来　源) too; U+2236, the ratio sign, is a colon on some sites.
 * Reads back from each colon, so a line costs no more than its length.
 */
export function labelMarks(text: string): LabelMark[] {
  const marks: LabelMark[] = [];
  for (const colon of text.matchAll(COLON)) {
    let word = '';
    let gap = 0;
    let found: LabelMark | undefined;
    for (
      let i = colon.index - 1;
      i >= (marks.at(-1)?.end ?? 0) && word.length < LONGEST && gap <= WIDEST_GAP;
      i--
    ) {
      const c = text[i] as string;
      if (BLANK.test(c)) {
        gap++;
        continue;
      }
      gap = 0;
      if (word === '' && !LAST.has(c)) break;
      word = c + word;
      if (KIND_OF.has(word)) found = { label: word, start: i, end: colon.index + 1 };
    }
    if (found && !(WHOLE.has(found.label) && HAN.test(text[found.start - 1] ?? ''))) marks.push(found);
  }
  return marks;
}

/** A label that begins `text` without a colon: `发布日期 2022-12-06`, `责编/张三`. */
export function leadingLabel(text: string): { label: string; length: number } | undefined {
  let word = '';
  let gap = 0;
  let found: { label: string; length: number } | undefined;
  for (let i = 0; i < text.length && word.length < LONGEST && gap <= WIDEST_GAP; i++) {
    const c = text[i] as string;
    if (BLANK.test(c)) {
      gap++;
      continue;
    }
    gap = 0;
    if (word === '' && !FIRST.has(c)) return undefined;
    word += c;
    const next = text[i + 1];
    if (KIND_OF.has(word) && (next === undefined || BLANK.test(next) || /[\d丨|/]/.test(next)))
      found = { label: word, length: i + 1 };
  }
  return found;
}

export function kindOf(label: string): LabelKind | undefined {
  return KIND_OF.get(label);
}

/** Labels of dates in languages that write no colon, at the start of a line: kind by pattern. */
export const WESTERN_DATES: [RegExp, 'published' | 'updated'][] = [
  [
    /^(?:first |date |originally )?(?:published|posted|issued|released|publication(?: date)?|release date|date of publication|press release date)\b/i,
    'published',
  ],
  [
    /^(?:veröffentlicht|veröffentlichung|erschienen|veröffentlichungsdatum|publié|paru|date de publication|pubblicato|data di pubblicazione|publicad[oa]|fecha de publicación|data de publicação|gepubliceerd|publicerad|publiceringsdatum|publisert|offentliggjort|udgivet|julkaistu|opublikowano|pierwsza publikacja|data publikacji)(?![a-zß-ɏ])/i,
    'published',
  ],
  [/^(?:date|data|fecha|datum|dato)\s*[\ue000]?\s*:/i, 'published'],
  [
    /^(?:(?:page |this page was |content )?(?:last )?(?:updated|modified|reviewed|revised|changed)|date modified|last update|content current as of|updated on|stand|aktualisiert|letzte (?:änderung|aktualisierung)|zuletzt (?:geändert|aktualisiert)|mis à jour|dernière mise à jour|(?:data )?ultim[oa] (?:aggiornamento|modifica)|última actualización|actualizado|atualizado|última atualização|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|vérifié)(?![a-zß-ɏ])/i,
    'updated',
  ],
];
