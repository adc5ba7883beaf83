/**
 * The content management systems that government sites are made with, as data: how their articles' and lists' addresses
 * look, and in which element the body stands. To teach the extension a new system, add a record; no code needs to change.
 *
 * A body element is named by its `id`, its class or its tag, never by a longer selector, so that it can be looked up
 * without searching the page. Being named here makes an element a candidate only: whoever uses it checks its text.
 */
export interface Family {
  name: string;
  /** Ids of the body element. */
  ids?: readonly string[];
  /** Classes of the body element. */
  classes?: readonly string[];
  /** Tag names of the body element. */
  tags?: readonly string[];
  /** The end of an article's path. */
  articles?: readonly RegExp[];
  /** The end of a list's or a home page's path. */
  lists?: readonly RegExp[];
}

export const FAMILIES: readonly Family[] = [
  {
    name: '拓尔思 TRS WCM',
    ids: ['dochtmlcon', 'tex', 'appendixhtml'],
    classes: ['TRS_Editor', 'TRS_UEDITOR', 'trs_editor_view', 'Custom_UnionStyle'],
    articles: [/\/t\d{8}_\d+(?:_\d+)?\.s?html?$/],
  },
  {
    name: '大汉 JCMS',
    ids: ['zoom', 'Zoom'],
    articles: [/\/art(?:_\d+)?\/\d{4}\/\d{1,2}\/\d{1,2}\/art_\d+_\d+\.html$/, /\/art_[0-9a-f]{32}\.html$/],
    lists: [/\/col\/col\d+\/(?:index(?:_\d+)?\.html)?$/],
  },
  {
    name: '开普 UCAP',
    ids: ['UCAP-CONTENT', 'zoomcon', 'cmsArticleContent'],
    tags: ['ucapcontent'],
    articles: [/\/(?:c\d+\/)?\d{6}\/(?:c\d+\/)?[0-9a-f]{32}\.s?html$/, /\/content_\d+(?:_\d+)?\.s?html?$/],
  },
  {
    name: '广东省集约化平台',
    classes: ['article-content'],
    articles: [/\/content\/(?:\d+\/\d+\/)?post_\d+\.html$/, /\/content\/mpost_\d+\.html$/],
  },
  {
    name: '博达 VSB',
    ids: [
      'vsb_content',
      'vsb_content_2',
      'vsb_content_4',
      'vsb_content_100',
      'vsb_content_500',
      'vsb_content_501',
    ],
    classes: ['v_news_content'],
    articles: [/\/info\/\d+\/\d+\.htm$/],
  },
  {
    name: '苏迪 WebPlus',
    classes: ['wp_articlecontent'],
    articles: [/\/c\d+a\d+\/page\.htm$/],
    lists: [/\/list\d*\.htm$/],
  },
  {
    name: '方正翔宇',
    ids: ['ozoom'],
    tags: ['founder-content'],
    articles: [/\/content\/\d{6}\/\d{2}\/c\d+\.html$/, /\/content_\d+\.html?$/],
    lists: [/\/node_\d+\.s?html?$/],
  },
  {
    name: '新点 Epoint',
    classes: ['ewb-article-info', 'ewb-info-con'],
    articles: [/\/\d{8}\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.html$/],
  },
  {
    name: 'EasySite',
    ids: ['easysiteText'],
    classes: ['easysite-news-text'],
  },
  {
    name: '上海 IVS',
    ids: ['ivs_content'],
    classes: ['Article_content'],
    articles: [/\/\d{8}\/[0-9a-f]{32}\.html$/],
  },
  {
    name: '新华网、人民网',
    ids: ['rwb_zw', 'p-detail', 'detailContent'],
    classes: ['rm_txt_con', 'main-aticle'],
    articles: [
      /\/n\d\/\d{4}\/\d{4}\/c\d+-\d+\.html$/,
      /\/\d{8}\/[0-9a-f]{32}\/c\.html$/,
      /\/c_\d{9,10}\.htm$/,
    ],
  },
  {
    name: 'GOV.UK',
    classes: ['govspeak', 'gem-c-govspeak'],
  },
  {
    name: 'Drupal',
    classes: ['field--name-body'],
    articles: [/\/node\/\d+$/],
  },
  {
    name: 'WordPress',
    classes: ['entry-content', 'post-content'],
    articles: [/\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/?$/],
    lists: [/\/(?:category|tag|author|page)\/[^/]+\/?$/],
  },
  {
    name: '香港政府新闻公报',
    ids: ['pressrelease', 'contentBody'],
    articles: [/\/P\d{13,}\.htm$/],
  },
  {
    /** No system's own, but the names that many hand-made templates chose. */
    name: 'common',
    ids: [
      'fontzoom',
      'BodyLabel',
      'NewsContent',
      'articlecontent',
      'articleContent',
      'mainText',
      'printContent',
      'doZoom',
      'js_content',
    ],
    classes: [
      'pages_content',
      'article-body',
      'article-con',
      'xxgk_content',
      'xl-nr',
      'bt_content',
      'article_content',
      'news_content',
      'newscontnet',
      'art_con',
    ],
    articles: [/\/\d{4}[-/]?\d{2}[-/]?\d{2}\/\w*\d+\w*\.s?html?$/],
  },
];
