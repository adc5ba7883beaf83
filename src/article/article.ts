/**
 * An Article: one official document as it was read from one page.
 *
 * A plain, serialisable record. A fact that is not on the page is absent, never guessed; where each fact was read is
 * in `provenance`. Terms follow GB/T 9704-2012 (文号, 成文日期, 发文机关), 国办发〔2017〕47号 (meta tags) and Dublin Core.
 */
export const ARTICLE_SCHEMA = 1;

/** ISO 8601, cut at its precision: `2019-11`, `2019-11-07`, `2019-11-07T10:20+08:00`. */
export type IsoDate = string;

export interface Article extends Identity, Content, DocumentRecord {
  schema: typeof ARTICLE_SCHEMA;
  provenance: Provenance;
  removed: Removal[];
}

export interface Identity {
  /** See identity.ts: the same document has the same id, whichever way it was visited. */
  id: string;
  /** As visited: scheme, host and path as the browser reports them, without user name or password. */
  url: string;
  canonicalUrl: string;
}

export interface Content {
  title: string;
  subtitle?: string;
  /** BCP 47, e.g. `zh-CN`. */
  lang: string;
  /** Sanitised; every URL absolute. Block classes are those of BLOCK_CLASSES. */
  html: string;
  /** The same, as plain text: one paragraph a line. */
  text: string;
  outline: OutlineEntry[];
  attachments: Attachment[];
  images: ArticleImage[];
  /** Pages of one article, this one included, in order; absent when there is only one. */
  pages?: string[];
}

/** What the document says of itself. Each of these may have an entry of the same name in `provenance`. */
export interface DocumentRecord {
  published?: IsoDate;
  /** 成文日期 / 生成日期: when the document was written, which is not when the page was published. */
  written?: IsoDate;
  effective?: IsoDate;
  repealed?: IsoDate;
  source?: string;
  author?: string;
  editor?: string;
  /** 发文机关. */
  issuer?: string;
  /** 发文字号, brackets normalised to 〔〕. */
  docNumber?: string;
  /** 发文字号 as the page writes it, where that differs. */
  docNumberOriginal?: string;
  /** 索引号. */
  indexNumber?: string;
  /** 栏目. */
  column?: string;
  topics?: string[];
  keywords?: string[];
  /** 有效性, in the page's words: 有效, 已废止, ... */
  validity?: string;
  site: Site;
}

export interface Site {
  host: string;
  name?: string;
  /** 网站标识码: `bm` and 8 digits, or 10 digits. */
  code?: string;
}

/** The facts whose origin is kept. */
export type Fact =
  | Exclude<keyof DocumentRecord, 'site' | 'docNumberOriginal'>
  | 'title'
  | 'subtitle'
  | 'siteName'
  | 'siteCode';

/** Where a fact was read: `meta:PubDate`, `label:发表时间`, `table:文号`, `signOff`, `comment:信息来源`, ... */
export type Provenance = Partial<Record<Fact, string>>;

export interface OutlineEntry {
  /** 1 is the highest level below the title. */
  level: number;
  text: string;
  /** The id of the heading in `html`, without `#`: `第三条`, `一、总体要求`. */
  anchor: string;
}

export interface Attachment {
  name: string;
  url: string;
  /** Lower-case extension: `pdf`, `docx`, `ofd`; absent when neither name nor URL tells. */
  type?: string;
  /** As the page states it: `210 KB`. */
  size?: string;
}

export interface ArticleImage {
  url: string;
  alt?: string;
}

export interface Removal {
  /** Why: a short stable code, e.g. `controls`, `breadcrumb`, `neighbours`, `share`. */
  reason: string;
  /** Where: a CSS-like path of the removed element. */
  where: string;
  /** The first 80 characters of what it said. */
  text: string;
}

/** The only classes allowed in `html`: parts of an official document that reader and exports set in their own way. */
export const BLOCK_CLASSES = [
  /** 主送机关. */
  'salutation',
  /** 署名 and 成文日期 at the end. */
  'sign-off',
  /** 附注, in brackets. */
  'note',
  /** 附件说明. */
  'attachment-note',
  /** A line the page centred. */
  'centered',
  /** Where one page of a split article ends and the next begins. */
  'page-break',
] as const;

export type BlockClass = (typeof BLOCK_CLASSES)[number];
