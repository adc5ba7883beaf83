import { day, document, FOOT, NAV, SITE_META, titles } from './texts.ts';

/** Pages without an article: lists, first pages, searches, doors to log in by, and what a site says when something is wrong. */
const page = (name: string, path: string, title: string, body: string, head = '') => ({
  name,
  path,
  html: document(`<title>${title}</title>${head}`, `${NAV}${body}${FOOT}`),
});

const rows = (count: number, row: (title: string, n: number) => string) => titles(count).map(row).join('\n');
const link = (title: string, n: number) =>
  `<a href="/zwgk/t${day(n).replaceAll('-', '')}_${n}.html">${title}</a>`;
const COLUMN = `${SITE_META}<meta name="ColumnName" content="通知公告"><meta name="ColumnType" content="信息公开目录">`;
const SAID =
  '我县把修路、引水、办食堂三件事写进任务单，每季度公布一次进度，由村民代表到现场逐项核对，结果当天贴在公示栏里……';

const lists = [
  page(
    'list, TRS',
    '/zwgk/tzgg/index.html',
    '通知公告_青禾县人民政府',
    `<h2>通知公告</h2><ul class="list">${rows(20, (t, n) => `<li><span>${day(n)}</span>${link(t, n)}</li>`)}</ul><script>var createPageHTML = () => {}; createPageHTML(12, 0, "index", "html");</script>`,
    COLUMN,
  ),
  page(
    'list, TRS, page 3',
    '/zwgk/tzgg/index_2.html',
    '通知公告_青禾县人民政府',
    `<ul>${rows(15, (t, n) => `<li>${link(t, n)}<em>[${day(n)}]</em></li>`)}</ul><div class="page"><a href="index.html">首页</a> <a href="index_1.html">上一页</a> <a href="index_3.html">下一页</a> 共12页</div>`,
    COLUMN,
  ),
  page(
    'list, JCMS table',
    '/col/col1229041/index.html',
    '政策文件',
    `<table>${rows(25, (t, n) => `<tr><td>${n + 1}</td><td>${link(t, n)}</td><td>${day(n)}</td></tr>`)}</table>`,
  ),
  page(
    'list with teasers',
    '/xwdt/jcdt/',
    '基层动态',
    rows(12, (t, n) => `<div class="item"><h3>${link(t, n)}</h3><p>${SAID}</p><span>${day(n)}</span></div>`),
  ),
  page(
    'list of few',
    '/zwgk/ghjh/',
    '规划计划',
    `<h1>规划计划</h1><ul>${rows(3, (t, n) => `<li>${link(t, n)} ${day(n)}</li>`)}</ul>`,
  ),
  page(
    'catalogue of documents',
    '/zfxxgk/fdzdgk/',
    '法定主动公开内容',
    `<div class="tree"><ul>${rows(18, (t) => `<li><a href="#">${t.slice(-6)}</a></li>`)}</ul></div><table><tr><th>索引号</th><th>标题</th><th>文号</th><th>日期</th></tr>${rows(15, (t, n) => `<tr><td>008431207/2025-${n}</td><td>${link(t, n)}</td><td>禾政办发〔2025〕${n}号</td><td>${day(n)}</td></tr>`)}</table>`,
  ),
  page(
    'list of letters',
    '/hdjl/xjxd/list.html',
    '县长信箱',
    `<table><tr><th>编号</th><th>来信标题</th><th>状态</th></tr>${rows(15, (t, n) => `<tr><td>2025${n}</td><td>${link(`咨询：${t}`, n)}</td><td>已办结</td></tr>`)}</table><a class="btn" href="/hdjl/write.html">我要写信</a>`,
  ),
  page(
    'pictures',
    '/zjqh/fgtp/',
    '风光图片',
    `<ul class="pics">${rows(24, (t, n) => `<li><a href="/pic/${n}.html"><img src="/pic/${n}.jpg" alt="${t}"><span>${t}</span></a></li>`)}</ul>`,
  ),
  page(
    'map of the site',
    '/wzdt/',
    '网站地图',
    `<h1>网站地图</h1>${['新闻动态', '政务公开', '办事服务', '互动交流'].map((g) => `<dl><dt>${g}</dt>${rows(12, (t, n) => `<dd><a href="/${n}/">${t.slice(-6)}</a></dd>`)}</dl>`).join('')}`,
  ),
  page(
    'list drawn by script',
    '/portal/list',
    '政务公开平台',
    `<div id="app">加载中</div><script>setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(`<ul>${rows(20, (t, n) => `<li>${link(t, n)} ${day(n)}</li>`)}</ul>`)}; }, 200);</script>`,
  ),
];

const block = (name: string, count: number) =>
  `<div class="block"><h3><a href="/${name}/">${name}</a></h3><ul>${rows(count, (t, n) => `<li>${link(t, n)} <span>${day(n).slice(5)}</span></li>`)}</ul></div>`;

const homes = [
  page(
    'home of the county',
    '/',
    '青禾县人民政府门户网站',
    `<div class="banner"><img src="/b.jpg" alt="横幅"></div>${['要闻', '公示公告', '部门动态', '政策解读'].map((b) => block(b, 8)).join('')}`,
    SITE_META,
  ),
  page(
    'home with a lead story',
    '/index.html',
    '青禾县人民政府',
    `<div class="headline"><h1>${link('我县召开冬季农村供水工作会议', 1)}</h1><p>${SAID}[<a href="/1.html">详细</a>]</p></div>${block('今日青禾', 10)}${block('政务公开', 10)}`,
    SITE_META,
  ),
  page(
    'home of a bureau',
    '/slj/',
    '青禾县水利局',
    `<div class="intro"><h3>机构简介</h3><p>县水利局主管全县水资源、防汛抗旱和农村供水工作，内设办公室、工程股、水资源股。</p></div>${block('水利要闻', 8)}${block('下载中心', 6)}`,
  ),
  page(
    'home of a topic',
    '/zt/fdkj/',
    '防冻抗旱专题',
    `<div class="zt"><p>导语：今冬明春气温偏低，全县上下齐心协力保供水。</p></div>${block('最新消息', 9)}${block('基层一线', 9)}${block('知识问答', 9)}`,
  ),
  page(
    'home of services',
    '/bsfw/',
    '办事服务',
    `<div class="tabs"><a>个人办事</a><a>法人办事</a></div><ul class="icons">${rows(30, (t, n) => `<li><a href="/bsfw/${n}"><img src="/i/${n}.png" alt="">${t.slice(-6)}</a></li>`)}</ul>`,
  ),
  page(
    'leaders',
    '/zwgk/ldzc/',
    '领导之窗',
    `<h2>县政府领导</h2><ul>${['赵禾', '钱渠', '孙桥', '李湾'].map((name, n) => `<li><img src="/ld/${n}.jpg" alt="${name}"><a href="/ld/${n}.html">${name}</a><span>副县长</span></li>`).join('')}</ul>${block('领导活动', 10)}`,
  ),
];

const field = (label: string, type = 'text') =>
  `<label>${label}<input type="${type}" name="${label}"></label>`;
const found = (count: number) =>
  rows(
    count,
    (t, n) =>
      `<div class="result"><h3>${link(t.replace('道路', '<em>道路</em>'), n)}</h3><p>……${SAID.replaceAll('修路', '<em>修路</em>')}</p><div class="from">http://www.qinghe.gov.cn/zwgk/${n}.html ${day(n)}</div></div>`,
  );

const searches = [
  page(
    'search, empty',
    '/search/',
    '站内搜索',
    `<form action="/search/result">${field('关键词')}<button>搜索</button></form>`,
  ),
  page(
    'search, results',
    '/search/result?q=%E9%81%93%E8%B7%AF',
    '站内搜索_道路',
    `<form>${field('关键词')}<button>搜索</button></form><p>找到相关结果约 312 条，用时 0.05 秒</p>${found(10)}<div class="page"><a>1</a><a>2</a><a>3</a></div>`,
  ),
  page(
    'search, one result',
    '/jsearch/search.do?q=%E5%85%AC%E7%A4%BA%E6%A0%8F',
    '搜索结果',
    `<form>${field('q')}</form><p>共 1 条结果</p>${found(1)}`,
  ),
  page(
    'search, nothing',
    '/s?q=zzz',
    '搜索结果',
    '<p>抱歉，没有找到与“zzz”相关的内容。</p><p>建议您：检查输入的文字是否有误；换用更常见的词；减少关键词的数量。</p>',
  ),
  page(
    'search, advanced',
    '/search/advanced.html',
    '高级检索',
    `<form>${['全部词语', '任意词语', '不包含', '索引号', '文号', '发布机构', '开始日期', '结束日期'].map((l) => field(l)).join('')}<select><option>按时间</option><option>按相关度</option></select><button>检索</button></form>`,
  ),
];

const doors = [
  page(
    'login',
    '/login',
    '用户登录',
    `<form>${field('用户名')}${field('密码', 'password')}${field('验证码')}<button>登录</button><a href="/reg">注册</a></form>`,
  ),
  page(
    'login with a warning',
    '/sso/login?service=x',
    '统一身份认证',
    `<div class="tips"><p>温馨提示：请使用已实名的手机号登录。为了您的账号安全，请不要把密码和验证码告诉他人，工作人员不会向您索要。离开时请退出登录。</p></div><form>${field('手机号')}${field('密码', 'password')}<button>登录</button></form>`,
  ),
  page(
    'registration',
    '/reg',
    '新用户注册',
    `<form>${['姓名', '证件号码', '手机号', '密码', '确认密码', '邮箱'].map((l) => field(l)).join('')}<button>提交</button></form>`,
  ),
  page(
    'letter to be written',
    '/hdjl/write.html',
    '我要写信',
    `<form>${['姓名', '电话', '标题'].map((l) => field(l)).join('')}<textarea name="内容"></textarea><p>请您如实填写，来信一般在五个工作日内答复。</p><button>提交</button></form>`,
  ),
];

const troubles = [
  page(
    'not found',
    '/404.html',
    '页面不存在',
    '<h1>404</h1><p>抱歉，您访问的页面不存在或已被删除。</p><a href="/">返回首页</a>',
  ),
  page(
    'server error',
    '/error/500',
    '500 Internal Server Error',
    '<h1>服务器内部错误</h1><p>系统繁忙，请稍后再试。</p>',
  ),
  page(
    'maintenance',
    '/weihu.html',
    '系统维护',
    '<div class="box"><h2>系统维护中</h2><p>网站正在升级，预计今晚十点恢复，给您带来不便，敬请谅解。</p></div>',
  ),
  page(
    'leaving the site',
    '/link?url=http%3A%2F%2Fexample.cn',
    '离站提示',
    '<p>您访问的链接即将离开“青禾县人民政府”门户网站，是否继续？</p><a href="#">继续访问</a> <a href="/">放弃</a>',
  ),
  page(
    'a wall',
    '/waf',
    '访问验证',
    '<div id="captcha">请完成验证后继续访问</div><p>您的请求过于频繁，事件编号：20251118-0093。</p>',
  ),
];

export const indexes = [...lists, ...homes, ...searches, ...doors, ...troubles];
