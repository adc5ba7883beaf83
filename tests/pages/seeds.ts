/** Pages of an invented county and an invented ministry: what mutants.test.ts changes, besides the fixtures beside it. */
export interface Seed {
  slug: string;
  url: string;
  html: string;
}

/** A 文件 with its 信息公开 table, clauses, sign-off, note and attachments. */
const notice: Seed = {
  slug: 'notice',
  url: 'http://www.qinghe.gov.cn/zwgk/202411/t20241127_100.html',
  html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">
<title>青禾县人民政府关于印发《村级公示栏管理办法》的通知_青禾县人民政府</title>
<meta name="SiteName" content="青禾县人民政府"><meta name="SiteDomain" content="www.qinghe.gov.cn">
<meta name="SiteIDCode" content="1307990001"><meta name="ColumnName" content="县政府文件">
<meta name="ArticleTitle" content="青禾县人民政府关于印发《村级公示栏管理办法》的通知">
<meta name="PubDate" content="2024-11-29 16:20"><meta name="ContentSource" content="青禾县人民政府办公室">
<meta name="keywords" content="公示栏;村务公开"></head><body>
<div class="top"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/bsfw/">办事服务</a></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/wj/">县政府文件</a></div>
<table class="xxgk"><tr><td>索引号：</td><td>000014349/2024-00071</td><td>主题分类：</td><td>民政、村务</td></tr>
<tr><td>发文机关：</td><td>青禾县人民政府</td><td>成文日期：</td><td>2024年11月27日</td></tr>
<tr><td>发文字号：</td><td>青政发[2024]第15号</td><td>发布日期：</td><td>2024年11月29日</td></tr>
<tr><td>有效性：</td><td>有效</td><td>实施日期：</td><td>2025年1月1日</td></tr></table>
<h1>青禾县人民政府关于印发《村级公示栏管理办法》的通知</h1>
<div class="info"><span>发布时间：2024-11-29 16:20</span><span>来源：青禾县人民政府办公室</span><span>字体：<a>大</a> <a>中</a> <a>小</a></span></div>
<div class="TRS_Editor" id="zoom"><p style="text-align:center">青政发〔2024〕15号</p>
<p>各乡镇人民政府，县政府各部门：</p>
<p>　　《村级公示栏管理办法》已经县政府第四次常务会议通过，现印发给你们，请结合本村实际认真组织实施，年底前把办理情况报县民政局。</p>
<p style="text-align:center"><strong>第一章　总则</strong></p>
<p>　　<strong>第一条</strong>　为使村民看得懂、问得着、信得过，根据村务公开的有关规定，制定本办法，适用于全县各行政村的公示栏。</p>
<p>　　<strong>第二条</strong>　公示栏每月更换一次，写明花了多少、买了什么、谁经手、谁验收，字号以站在两步以外能看清为准。</p>
<p style="text-align:center"><strong>第二章　公示与答复</strong></p>
<p>　　<strong>第三条</strong>　村民可以在公示栏空白处提问，村民委员会应当在三日内答复；不能答复的，写明去向和时限。</p>
<table border="1"><tr><th rowspan="2">事项</th><th colspan="2">时限</th></tr><tr><td>公示</td><td>答复</td></tr><tr><td>低保名单</td><td>5日</td><td>3日</td></tr></table>
<p><img src="/pic/lan.jpg" alt="公示栏式样"></p>
<p>　　附件：1. <a href="/upload/form.docx">公示栏登记表.docx</a></p><p>　　　　　2. <a href="/upload/list.pdf">公示事项清单.pdf（210 KB）</a></p>
<p style="text-align:right">青禾县人民政府</p><p style="text-align:right">2024年11月27日</p><p>（此件公开发布）</p></div>
<div class="editor">责任编辑：周禾生</div><div class="share">分享到：<a href="javascript:;">微信</a><a href="javascript:;">微博</a></div>
<div class="rel"><h3>相关文件</h3><ul><li><a href="/zwgk/1.html">关于夏粮收购的通知</a> 2024-06-02</li><li><a href="/zwgk/2.html">关于修渠的通知</a> 2024-05-08</li></ul></div>
<div class="foot">主办：青禾县人民政府办公室　网站标识码：1307990001　<a href="/map.html">网站地图</a></div></body></html>`,
};

/** What an editor program of long ago left: no paragraphs, fonts, hidden copies, scripts in the text, broken nesting. */
const old: Seed = {
  slug: 'old',
  url: 'http://www.lushan.gov.cn/content.asp?id=88',
  html: `<html><head><title>鹿山镇：把会开到田埂上--鹿山在线</title><base href="http://www.lushan.gov.cn/news/"></head>
<body onload="init()"><table width=980><tr><td><a href="/">首页</a>|<a href="/a.asp">要闻</a>|<a href="/b.asp">公告</a></td></tr></table>
<table><tr><td class=left><img src="logo.gif"></td><td><table><tr><td align=center><font size=5><b>鹿山镇：把会开到田埂上</b></font></td></tr>
<tr><td align=center>作者：柳河清 来源：鹿山报 发布时间：2011年3月8日 9:05 点击数：<script src="count.js"></script></td></tr>
<tr><td id=fontzoom><!--内容开始--><font face=宋体>　　三月的鹿山，麦苗返青。镇里的春灌会没有在会议室里开，而是开在了南河边的田埂上，到会的有十二个村的机手和水管员。<br><br>
　　“去年排水的次序是抓阄定的，今年按渠道远近来。”管水员老孙把一张手画的图摊开在膝盖上，谁家先、谁家后，一眼便能看明白。<br><br>
<center><img oldsrc="W02011.jpg" src="/blank.gif" width=500><br>图为机手们看水路图　柳河清 摄</center><br>
　　<b>一、先远后近</b><br>　　渠尾的村先放水，渠头的村等三天；等的三天里，镇里的抽水机优先借给渠头的村，油费由镇里出一半。<br><br>
　　<b>二、当日记账</b><br>　　放了多少水、用了多少电，当天晚上写到村口的黑板上，<A HREF="javascript:void(0)" onclick="show()">谁有疑问</A>谁当面问。到昨天傍晚，全镇已浇完一万一千亩。<p>
　　（记者 柳河清 通讯员 孙渠生）</font><!--内容结束--></td></tr><tr><td align=right>[责任编辑：石南风]</td></tr>
<tr><td><div style="display:none">鹿山镇：把会开到田埂上 发布时间：2011年3月8日</div>上一篇：<a href="content.asp?id=87">春耕备耕现场会召开</a><br>下一篇：<a href="content.asp?id=89">全镇植树五千株</a></td></tr></table></td></tr></table>
<iframe src="foot.html"></iframe><p align=center>版权所有：鹿山镇人民政府 ICP备00000001号</p></body></html>`,
};

/** Another government: English, JSON-LD, definition lists, a details element. */
const english: Seed = {
  slug: 'english',
  url: 'https://www.gov.example/news/river-levels',
  html: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>New gauges on the River Wend - Ministry of Waters</title>
<meta property="og:title" content="New gauges on the River Wend"><meta property="og:site_name" content="Ministry of Waters">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"New gauges on the River Wend","datePublished":"2024-11-07T10:20:00+00:00","author":{"@type":"Organization","name":"Ministry of Waters"}}</script></head>
<body><header><nav><a href="/">Home</a><a href="/news">News</a><a href="/about">About</a></nav></header>
<main id="content"><h1>New gauges on the River Wend</h1><p class="lead">Forty villages along the Wend will see the level of the river every ten minutes from this winter.</p>
<dl><dt>From:</dt><dd><a href="/org">Ministry of Waters</a></dd><dt>Published</dt><dd><time datetime="2024-11-07">7 November 2024</time></dd></dl>
<div class="govspeak"><h2 id="where">Where they stand</h2><p>The gauges were set below the bridges at Alder, Fenwick and Long Reach, where floods of past winters came first and where people asked for them.</p>
<p>Each one sends its reading over the network of the lock keepers; when it falls silent, a keeper walks out to read the painted scale, as was done before.</p>
<h2 id="next">What happens next</h2><ul><li>In December the readings go on the public map.</li><li>In spring the villages decide on the level of alarm.</li></ul>
<blockquote><p>We asked to know before the water is in the lane, said the miller of Alder.</p></blockquote>
<details><summary>Notes to editors</summary><p>The gauges cost 1.2 million over two years.</p></details>
<p>Download: <a href="/files/gauges.pdf">List of gauges (PDF, 310 KB)</a></p></div></main>
<aside><h2>Related</h2><ul><li><a href="/news/1">Locks close for repair</a></li><li><a href="/news/2">Fish ladders open</a></li></ul></aside>
<footer><a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a></footer></body></html>`,
};

export const SEEDS: Seed[] = [notice, old, english];
