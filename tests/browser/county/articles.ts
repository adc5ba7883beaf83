import { document, FOOT, NAV, SITE_META, TEXTS, type Text, titles } from './texts.ts';

/** One article in the template of one family of sites. */
export type Shape = (text: Text) => { path: string; html: string };

const compact = (date: string) => date.replaceAll('-', '');
const paragraphs = (text: Text, before = '<p>　　') => text.body.map((p) => `${before}${p}</p>`).join('\n');
const more = (count: number) =>
  `<ul>${titles(count)
    .map((t, n) => `<li><a href="/more/${n}.html">${t}</a></li>`)
    .join('')}</ul>`;
const meta = ({ title, date, source }: Text) =>
  `<meta name="ColumnName" content="政策文件"><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${date} 09:30"><meta name="ContentSource" content="${source}">`;

/** TRS, the local sites of 文明网: no meta, no heading, the info line in pieces. */
const wenming: Shape = (text) => ({
  path: `/wmbb/${compact(text.date).slice(0, 6)}/t${compact(text.date)}_6790${text.title.length}.shtml`,
  html: document(
    `<title>${text.title}-青禾文明网</title>`,
    `${NAV}<div class="box_tex"><div class="title"><a class="CurrChnlCls" href="/">首页</a>&gt;<a class="CurrChnlCls" href="/wmbb/">文明播报</a></div>
    <div id="title_tex">${text.title}</div><div class="function_tex"><div id="time_tex"><span>发表时间：</span> ${text.date} <span>来源：</span> ${text.source}</div>
    <div class="print_tex">字体：[<a href="javascript:doZoom(18)">大</a>] [<a href="javascript:doZoom(14)">中</a>] [<a href="javascript:close()">关闭</a>]</div></div>
    <div id="tex"><div class=TRS_Editor><div class="Custom_UnionStyle">${paragraphs(text, '<p align="justify">　　')}<p align="justify">&nbsp;</p></div></div></div>
    <div class="bottom_tex"><div class="editor_tex">责任编辑： 周禾生</div></div></div><div class="news_tex">相关报道${more(6)}</div>${FOOT}`,
  ),
});

/** TRS, a county portal: all the meta tags and the table of 信息公开. */
const trs: Shape = (text) => ({
  path: `/zwgk/zcwj/${compact(text.date).slice(0, 6)}/t${compact(text.date)}_1188.html`,
  html: document(
    `<title>${text.title}_青禾县人民政府</title>${SITE_META}${meta(text)}`,
    `${NAV}<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a></div>
    <table class="xxgk"><tr><td>索 引 号：</td><td>008431207/2025-00${text.body.length}</td><td>发布日期：</td><td>${text.date}</td></tr><tr><td>发布机构：</td><td>${text.source}</td><td>有效性：</td><td>有效</td></tr></table>
    <h1 class="xl-tit">${text.title}</h1><div class="xl-info">发布时间：${text.date} 09:30 &nbsp; 来源：${text.source} &nbsp; 字号：<a href="javascript:;">大</a> <a href="javascript:;">小</a></div>
    <div class="view TRS_UEDITOR trs_paper_default">${paragraphs(text)}</div><div class="share">分享到：<a href="javascript:;">微信</a></div>${FOOT}`,
  ),
});

/** JCMS: the body between two comments, its id `zoom`. */
const jcms: Shape = (text) => ({
  path: `/art/${text.date.slice(0, 4)}/${Number(text.date.slice(5, 7))}/${Number(text.date.slice(8))}/art_1229_51${text.title.length}.html`,
  html: document(
    `<title>${text.title}</title><meta name="ArticleTitle" content="${text.title}"><meta name="Maketime" content="2025-11-20 08:00:00">`,
    `${NAV}<div class="bt_content"><p class="con-title">${text.title}</p><p class="sp_time"><font>发布日期：${text.date} 来源：${text.source}</font> 浏览次数：<span id="hits"></span>次</p>
    <div id="zoom"><!--ZJEG_RSS.content.begin-->${paragraphs(text)}<!--ZJEG_RSS.content.end--></div></div><div class="dyw">上一篇：<a href="/art/1.html">关于修渠的通知</a> 下一篇：<a href="/art/2.html">关于植树的通知</a></div>${FOOT}`,
  ),
});

/** UCAP: the date in the head is the time of the build. */
const ucap: Shape = (text) => ({
  path: `/qhxrmzf/c10293/${text.date.slice(0, 7).replace('-', '')}/${'5f0c8e1d2a3b4c5d6e7f8091a2b3c4d5'}_${text.title.length}.shtml`,
  html: document(
    `<title>${text.title} - 青禾县人民政府</title>${SITE_META}<meta name="others" content="页面生成时间 2025-11-20 14:25:31"><meta name="ColumnName" content="工作动态"><meta name="ArticleTitle" content="${text.title}"><meta name="PubDate" content="2025-11-20 14:25:31"><meta name="ContentSource" content="${text.source}">`,
    `${NAV}<div class="wz_con"><h2 class="wz_title">${text.title}</h2><div class="wz_info"><span>时间：${text.date}</span><span>来源：${text.source}</span><span class="print">打印</span></div>
    <div class="wz_article" id="NewsContent"><ucapcontent>${paragraphs(text)}</ucapcontent></div><div class="ewm">扫一扫在手机打开当前页</div></div>${FOOT}`,
  ),
});

/** 博达 VSB: form and table around the text. */
const vsb: Shape = (text) => ({
  path: `/info/1021/${3300 + text.title.length}.htm`,
  html: document(
    `<title>${text.title}-青禾县教育局</title><meta name="pageTitle" content="${text.title}">`,
    `${NAV}<div class="main_conDiv"><div class="main_l"><h3>栏目导航</h3>${more(5)}</div><div class="main_r"><form name="_newscontent_fromname"><h1 class="main_contit">${text.title}</h1>
    <p class="main_contit1">${text.date}&nbsp;&nbsp;${text.source}&nbsp;&nbsp;（点击：）</p><div id="vsb_content_2"><div class="v_news_content">${paragraphs(text, '<p style="text-indent:2em">')}</div></div>
    <p>上一条：<a href="1.htm">关于开学的通知</a></p></form></div></div>${FOOT}`,
  ),
});

/** Tables in tables, fonts and breaks: a site of 2006 that is still there. */
const tables: Shape = (text) => ({
  path: `/ReadNews.asp?NewsID=${900 + text.title.length}`,
  html: document(
    `<title>青禾县水利局</title>`,
    `<table width="1000" align="center"><tr><td><table width="100%"><tr><td><a href="/">首页</a></td><td><a href="/more.asp">水利要闻</a></td><td><a href="/down.asp">下载中心</a></td></tr></table></td></tr>
    <tr><td valign="top"><table width="760" align="center"><tr><td align="center"><font size="5" color="red"><b>${text.title}</b></font></td></tr>
    <tr><td align="center" bgcolor="#eeeeee">作者：佚名　来源：${text.source}　点击数：12　更新时间：${text.date}</td></tr>
    <tr><td style="line-height:200%"><font size="3">${text.body.map((p) => `　　${p}`).join('<br>\n<br>')}</font></td></tr></table></td></tr>
    <tr><td align="center">青禾县水利局 版权所有</td></tr></table>`,
  ),
});

/** A front end that draws the text itself, a moment after the page is there. */
const drawn: Shape = (text) => ({
  path: `/portal/article/detail?id=${17_000 + text.title.length}`,
  html: document(
    `<title>青禾县政务公开平台</title>`,
    `<div id="app"><div class="loading">加载中…</div></div><script>setTimeout(() => {
      document.title = ${JSON.stringify(text.title)};
      document.getElementById('app').innerHTML = ${JSON.stringify(`${NAV}<div class="detail"><h1>${text.title}</h1><div class="meta">发布时间：${text.date} 来源：${text.source}</div><div class="rich-text">${paragraphs(text, '<p>')}</div></div>${FOOT}`)};
    }, 150);</script>`,
  ),
});

/** A drawer of today: article, main, Open Graph. */
const modern: Shape = (text) => ({
  path: `/news/${text.date.replaceAll('-', '/')}/story-${text.title.length}`,
  html: document(
    `<title>${text.title} | 青禾发布</title><meta property="og:type" content="article"><meta property="og:title" content="${text.title}"><meta property="article:published_time" content="${text.date}T09:30:00+08:00">`,
    `<header>${NAV}</header><main id="main-content"><article><header><h1>${text.title}</h1><time datetime="${text.date}">${text.date}</time> <span class="byline">${text.source}</span></header><div class="field--name-body">${paragraphs(text, '<p>')}</div></article><aside><h2>延伸阅读</h2>${more(4)}</aside></main><footer>${FOOT}</footer>`,
  ),
});

/** EasySite: ids of the maker's own, spacer paragraphs. */
const easySite: Shape = (text) => ({
  path: `/xwzx/qhyw/${2_000_000 + text.title.length}/index.html`,
  html: document(
    `<title>${text.title}-青禾要闻-青禾县委党校</title><meta name="version" content="EasySite"><meta name="createDate" content="2025-11-20">${SITE_META}`,
    `${NAV}<div id="wrapper"><div class="content-title"><h4>${text.title}</h4></div><div class="property"><span>来源：${text.source}</span><span>发布日期：${text.date}</span><span>【字体：大 中 小】</span></div>
    <div class="main-txt easysite-news-text" id="easysiteText">${text.body.map((p) => `<div><span style="font-family:仿宋">　　${p}</span></div><div><br></div>`).join('')}</div></div>${FOOT}`,
  ),
});

/** Hong Kong's manner: a press release in plain paragraphs, and its end mark. */
const release: Shape = (text) => ({
  path: `/gia/general/${text.date.slice(0, 7).replace('-', '')}/${text.date.slice(8)}/P${compact(text.date)}00${text.title.length}.htm`,
  html: document(
    `<title>${text.title}</title>`,
    `<div class="topMenu"><a href="/">主頁</a> <a href="/gia/">新聞公報</a> <a href="/search.htm">搜尋</a></div><div class="mainContent"><div class="controlDisplay"><div id="PRHeadline"><span id="PRHeadlineSpan">${text.title}</span></div></div>
    <div class="pressrelease"><span id="pressrelease">${text.body.map((p) => `　　${p}`).join('<br><br>')}<br><br>完<br><br>${text.date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')}（星期二）</span></div></div>`,
  ),
});

const SHAPES: Record<string, Shape> = {
  wenming,
  trs,
  jcms,
  ucap,
  vsb,
  tables,
  drawn,
  modern,
  easySite,
  release,
};

/** Every text in every shape: thirty articles. */
export const articles = Object.entries(SHAPES).flatMap(([shape, make]) =>
  TEXTS.map((text, n) => ({ name: `${shape} ${n + 1}`, ...make(text) })),
);
