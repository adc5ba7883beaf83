/** What the furniture around a body says. All are matched against squeezed text: no white space, NFKC, `:` for any colon. */

const SIZE = '大|中|小|特大|默认|正常|标准|放大|缩小|增大|减小|A\\+|A-|T\\|T|[+-]|繁|简|繁体|简体';
const ACTION =
  '打印(?:此页|本页|文章|页面|正文)?|关闭(?:窗口|本页|页面|此页|当前页面)?|返回(?:顶部|首页|列表|上一页|上页)?|回到顶部|回上一?[頁页]|回[首頂][頁端]|' +
  '保存|收藏(?:本页|本文)?|我的收藏|复制链接|推荐|分享(?:到|至)?|我要纠错|内容纠错|纠错|全文下载|word下载|pdf下载|下载|' +
  '听全文|朗读|播报|语音播报|语音朗读|全文|TOP|Top|微信|微博|新浪微博|腾讯微博|QQ空间|QQ|QQ好友|人人网|豆瓣网?|朋友圈|' +
  '手机看|手机版|评论|点赞|更多|举报|字体颜色|保护视力色';
const LABEL = '字体|字号|字体大小|文字|文字大小|调整字体|浏览字号|视力保护色|背景颜色|大小';
const COUNTER =
  '(?:浏览|阅读|点击|访问|人气|浏览次数|阅读次数|点击数|点击次数|点击量|访问量|阅读量|浏览量|访问次数):?(?:\\d+|-|\\[\\])*次?';

/** A line made of text-size, print, share and counter controls alone. */
export const CONTROLS = new RegExp(
  `^(?:[【\\[(《|·\\]】)》/:,、\\s<>«»=]|(?:${LABEL}):?|${SIZE}|${ACTION}|${COUNTER})+$`,
);

/** `:::`, where the keyboard's access keys lead on Taiwanese government pages. */
export const ANCHOR = /^:{3,4}$/;

/** A line that begins the notices which follow a body. */
export const NOTICE =
  /^(?:[【[(]?(?:扫一扫|扫描(?:上方|下方|左侧|右侧)?二维码|扫码|微信扫|用微信扫|用手机|手机扫|请用微信|关注.{0,12}公众号|长按.{0,6}二维码|打开微信|版权(?:声明|与免责声明|所有)|免责声明|反侵权公告|声明:本|特别声明|您访问的链接|本网站?(?:所有|凡)|凡(?:注明|本网|本站)|点击下载客户端|下载客户端|更多精彩内容|分享让更多人|©(?:Crown)?copyright|Thispublication(?:islicensed|isavailableat)|Wherewehaveidentifiedanythirdpartycopyright|본저작물은)|PDF形式のファイルを(?:ご覧|閲覧|開く)|(?:Hinweis:)?WennSie(?:dieses|das)Video(?:hier)?abspielen|Cookieson|(?:This(?:web)?site|We)uses?cookies|.{0,4}网站标识码)/;

/** A box with a heading: whom to ask, as Japanese offices end every page. */
export const CONTACT =
  /^(?:このページ(?:の内容)?(?:に関する|の|について(?:の)?))?(?:お問い?合わ?せ|ご質問)先?(?![はをのがに]).{0,120}(?:電話|TEL)(?:番号)?:?(?:[\d(]|.{0,20}\d{2,4}-\d)/i;

/** A heading above links to other pages. */
export const NEIGHBOURS =
  /^[【[◆■▍·|]?(?:相关(?:链接|新闻|报道|文档|稿件|解读|图解|阅读|文章|信息|内容|推荐|专题|资讯|政策|热词)|关联(?:稿件|阅读|文章)|延伸阅读|推荐(?:阅读|新闻|文章|内容)|热点(?:新闻|推荐|排行)|热门(?:推荐|新闻|文章|排行)|更多(?:新闻|阅读|内容|推荐|报道)|深度观察|阅读下一篇|猜你喜欢|大家都在看|图片新闻|智能推荐|新闻推荐|编辑推荐|最新(?:新闻|文章|资讯)|今日热点|精彩推荐|热帖|图集)(?:\(\d*\))?[】\]:>»…]*$/;

/** Links to the next and the previous page of the column. */
export const STEPS =
  /^[【[«<(]?(?:上一篇|下一篇|上一条|下一条|上篇|下篇|前一篇|后一篇|上一页|下一页|上一个|下一个|没有了|已是最后一篇)[】\]:»>)]?/;

/** Links to the pages of the article: `1 2 3 下一页`. */
export const PAGER =
  /^(?=.*(?:页|頁|[Nn]ext))(?:首页|首頁|[上下][一1]?[页頁]|尾[页頁]|末[页頁]|共?\d{1,3}[页頁]|第\d{1,3}[页頁]|[Pp]revious|[Nn]ext|[[(【]?\d{1,3}[\])】]?|…|\.{3}|[<>«»|·/])+$/;

/** Who edited the page, as its own line. */
export const EDITORS =
  /^(?:[【[(]?(?:我要|内容)?纠错[】\])]?)?[(【[<]*(?:责任编辑|责编|网站编辑|网络编辑|本网编辑|编辑|本期编辑|值班编辑|信息录入人?|录入|编审|审核|校对|初审|复审|终审|一审|二审|三审|签发|监制)(?:\([^)]{0,10}\))?[:丨|/_]\S{0,60}$/;

/** A label with nothing behind it. */
export const EMPTY_LABEL =
  /^[【[(]?(?:附件|相关附件|附件下载|文件下载|附件列表|下载|来源|信息来源|作者|编辑|标签|关键词|关键字|相关文档|备注|摘要|分享|附)[】\])]?[:]?[】\])>»]*$/;

/** Where the reader is: `当前位置:首页>新闻`. */
export const BREADCRUMB =
  /^(?:您?(?:的|现在的?|当前的?|所在的?|目前)*位置|位置)[:>]|^(?:首[页頁]|トップページ|ホーム|홈|Startseite|Accueil|Home)[>»›·/-]/;

const FACT_LABEL =
  '(?:文章|信息|稿件|新闻)?来源|稿源|出处|发布时间|发布日期|发表时间|发表日期|发稿时间|更新时间|更新日期|时间发布|日期|时间|录入时间|上传时间|' +
  '添加时间|公布日期|发布单位|发布机构|发布人|发布者|供稿(?:单位)?|作者|撰稿|记者|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:数|次数|量)?|访问(?:量|次数)?|人气|' +
  '文章类型|字体|字号|责任编辑|编辑|责编|Date|Datum|Published|Stand';

/** An info line: a label, then values, dates and more labels, no sentence. Looked for above the body's first paragraph only. */
export const INFO = new RegExp(`^[【\\[(]?(?:${FACT_LABEL})[:丨|][^。！？；]{0,110}$`);
/** The same in languages that write no colon: `Publié le 3 mai 2024 - Mis à jour le 6 mai 2024`, `Datum 07.11.2024`. */
export const WESTERN_INFO =
  /^(?:(?:Publiéle|Misàjourle|(?:First|Date|Originally)?[Pp]ublished(?:on)?|(?:Last|Page)?(?:lastu|[Uu])pdated(?:on)?|Posted(?:on)?|Veröffentlicht(?:am)?|Aktualisiert(?:am)?|Datum|Stand|Pubblicatoil|Publicadoel|Gepubliceerdop|更新日|掲載日|公開日|公表日|등록일|작성일|수정일)[:-]?[\p{L}\d.,/年月日-]{0,14}\d[\p{L}\d.,:/()年月日-]{0,16}[|–-]?)+$/u;
const DAY = '(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?';
/** `2023-12-05来源:广州日报`, `2023-12-05 10:20`; a bare `2023年12月5日` may be the document's own first line. */
export const DATE_LINE = new RegExp(
  `^(?:${DAY}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?[|]?(?:${FACT_LABEL}):?[^。！？；]{0,80}|${DAY}\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{4}-\\d{2}-\\d{2}|(?:令和|平成)(?:\\d{1,2}|元)年\\d{1,2}月\\d{1,2}日)$`,
);
