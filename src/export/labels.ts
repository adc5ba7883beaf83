/** Words that exports add to an article, in the article's own language and not the reader's: a file is passed on. */
export interface Labels {
  subtitle: string;
  published: string;
  written: string;
  effective: string;
  repealed: string;
  source: string;
  author: string;
  editor: string;
  issuer: string;
  docNumber: string;
  indexNumber: string;
  column: string;
  topics: string;
  keywords: string;
  validity: string;
  site: string;
  original: string;
  saved: string;
  attachments: string;
  contents: string;
  /** 批注. */
  notes: string;
  noteLost: string;
  picture: string;
  pictureMissing: string;
  /** Between a label and its value, and between the values of one fact. */
  colon: string;
  comma: string;
}

const ZH: Labels = {
  subtitle: '副标题',
  published: '发布日期',
  written: '成文日期',
  effective: '施行日期',
  repealed: '废止日期',
  source: '来源',
  author: '作者',
  editor: '编辑',
  issuer: '发文机关',
  docNumber: '发文字号',
  indexNumber: '索引号',
  column: '栏目',
  topics: '主题分类',
  keywords: '关键词',
  validity: '有效性',
  site: '网站',
  original: '原文',
  saved: '保存日期',
  attachments: '附件',
  contents: '目录',
  notes: '批注',
  noteLost: '原文已变，未能定位',
  picture: '图片',
  pictureMissing: '图片未保存',
  colon: '：',
  comma: '、',
};

const EN: Labels = {
  subtitle: 'Subtitle',
  published: 'Published',
  written: 'Written',
  effective: 'In force from',
  repealed: 'Repealed',
  source: 'Source',
  author: 'Author',
  editor: 'Editor',
  issuer: 'Issued by',
  docNumber: 'Document number',
  indexNumber: 'Index number',
  column: 'Section',
  topics: 'Topics',
  keywords: 'Keywords',
  validity: 'Validity',
  site: 'Site',
  original: 'Original',
  saved: 'Saved',
  attachments: 'Attachments',
  contents: 'Contents',
  notes: 'Notes',
  noteLost: 'the text has changed; the place was not found',
  picture: 'Picture',
  pictureMissing: 'picture not saved',
  colon: ': ',
  comma: ', ',
};

/** @param lang BCP 47; Chinese words for Chinese articles and for those of unknown language, English for the rest. */
export function labelsFor(lang: string): Labels {
  return lang === '' || /^(?:zh|yue|und)\b/i.test(lang) ? ZH : EN;
}
