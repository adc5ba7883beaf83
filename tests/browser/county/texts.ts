/** What the invented county writes: three kinds of documents, each in the words of its kind. */
export interface Text {
  title: string;
  date: string;
  source: string;
  /** Paragraphs as HTML, without their tags. */
  body: string[];
}

export const TEXTS: readonly Text[] = [
  {
    title: '青禾县人民政府办公室关于做好今冬农村供水管网防冻工作的通知',
    date: '2025-11-18',
    source: '县政府办公室',
    body: [
      '各乡镇人民政府，县政府各部门：',
      '入冬以来气温下降较快，部分村组的供水管网埋深不足，去年曾有六处冻裂。为保证群众用水，现将有关事项通知如下。',
      '一、全面排查。各乡镇于十一月底前把露天管道、阀门井和水表箱逐处看一遍，缺保温的当天登记、三天内包好，排查台账报县水利局。',
      '二、备足物资。县水利局在石桥、柳湾两镇各设一处抢修点，存放管材、接头和水泵，值守人员电话在村务公开栏公布。',
      '三、及时抢修。接到报修后一小时内到场，四小时内恢复供水；一时修不好的，由乡镇组织送水，不得让老人和病人断水。',
      '青禾县人民政府办公室',
      '2025年11月18日',
    ],
  },
  {
    title: '柳湾镇老年食堂开张一年：一顿饭的账怎么算',
    date: '2025-10-27',
    source: '青禾日报',
    body: [
      '早上六点半，柳湾镇老年食堂的蒸笼已经冒了气。掌勺的赵师傅说，今天来吃饭的有九十二人，比开张那天多出一倍还多。',
      '食堂由原来的粮站改建，县里出钱装修，镇里出人管理，村里种的菜按市价收购。六十岁以上的老人一顿午饭付五元，其余由县财政补贴。',
      '“账目每月贴在门口，买了多少米、多少油，谁都能看。”镇民政所的同志翻开登记簿，上面写着每天的用餐人数和菜价。',
      '周大爷今年八十一岁，儿女都在外地。他说，以前一锅粥吃两天，现在到点就来，还能和老伙计下盘棋。',
      '按照计划，明年全县还要再办七处这样的食堂，选址已经由村民代表会议定下来。',
    ],
  },
  {
    title: '一图之外再说几句：《青禾县村级公示栏管理办法》解读',
    date: '2025-09-05',
    source: '县民政局',
    body: [
      '问：为什么要出台这个办法？',
      '答：公示栏家家村里都有，可是更换不及时、字太小、看不懂的情况不少。办法把什么时候换、写什么、谁负责说清楚，让群众看得懂、问得着。',
      '问：哪些事情必须公示？',
      '答：集体的收入和支出、低保和救助名单、工程的招标和验收，以及村民会议决定的其他事项。涉及个人隐私的内容，按规定隐去。',
      '问：有疑问怎么办？',
      '答：可以在公示栏的空白处提问，也可以打电话。村民委员会应当在三日内答复，答复同样贴在公示栏里，不能答复的要写明去向。',
      '问：什么时候施行？',
      '答：办法自二〇二五年十月一日起施行，此前的规定与办法不一致的，以办法为准。',
    ],
  },
];

/** Titles for lists, as many as wanted. */
export const titles = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    const what = ['道路修缮', '引水工程', '老年食堂', '集贸市场', '校车线路', '森林防火', '秸秆利用'][n % 7];
    const form = ['的通知', '的公告', '进度公示', '情况通报', '工作总结'][n % 5];
    return `关于${2025 - (n % 3)}年第${n + 1}批${what}${form}`;
  });

export const day = (n: number) =>
  `2025-${String(11 - (n % 10)).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`;

export const document = (head: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

export const SITE_META =
  '<meta name="SiteName" content="青禾县人民政府"><meta name="SiteDomain" content="www.qinghe.gov.cn"><meta name="SiteIDCode" content="1307990001">';

export const NAV =
  '<div class="header"><a href="/">首页</a> <a href="/xwdt/">新闻动态</a> <a href="/zwgk/">政务公开</a> <a href="/bsfw/">办事服务</a> <a href="/hdjl/">互动交流</a> <a href="/zjqh/">走进青禾</a></div>';
export const FOOT =
  '<div class="footer"><a href="/wzdt/">网站地图</a> | <a href="/gywm/">关于我们</a> | <a href="/lxwm/">联系我们</a><p>主办单位：青禾县人民政府办公室 网站标识码：1307990001 冀公网安备 13079900000001号</p></div>';
