import { type Pages, samplePages } from '../site/index.ts';
import { circular } from './circular.ts';
import { type Document, page } from './document.ts';
import { measures } from './measures.ts';
import { landscape } from './picture.ts';

/** Documents of an invented county, so that the pictures have something to show. */
const DOCUMENTS: Record<string, Document> = {
  '/zwgk/202609/t20260911_1288.html': circular,
  '/zwgk/202104/t20210416_0873.html': measures,
  '/zwgk/202603/t20260318_1201.html': {
    title: '青禾县人民政府办公室关于做好乡村公共设施管护工作的通知',
    column: '政策文件',
    published: '2026-03-18 09:30',
    source: '县政府办公室',
    record: {
      索引号: '008431207/2026-00031',
      发文机关: '青禾县人民政府办公室',
      发文字号: '禾政办发〔2026〕12号',
      成文日期: '2026-03-12',
      有效性: '有效',
    },
    body: [
      '<p>各乡镇人民政府，县政府各部门：</p>',
      '为把已经建成的乡村公共设施用好管好，让群众长期受益，现就有关事项通知如下。',
      '一、总体要求',
      '坚持谁受益、谁参与，先把底数摸清，再把责任落到人。到今年年底，村级道路、饮水设施、老年食堂都要有明确的管护人和公开的管护账。',
      '二、重点任务',
      '（一）修缮村级道路。各乡镇于五月底前完成一次全面排查，坑洼、塌边、缺护栏的路段逐条登记，按轻重缓急排出顺序。',
      '（二）建好饮水设施。水源地设立标识，水质每季度检测一次，结果在村务公开栏公布。',
      '（三）办好老年食堂。饭菜价格、用餐人数、补贴数额每月公开，接受老人和家属评议。',
      '三、保障措施',
      '县财政按年度安排管护资金，专款专用。县农业农村局会同有关部门每半年核查一次，核查结果报县政府。',
      '青禾县人民政府办公室',
      '2026年3月12日',
    ],
  },
  '/xwdt/202602/t20260206_1177.html': {
    title: '我县一月份空气质量优良天数二十七天',
    column: '新闻动态',
    published: '2026-02-06 16:05',
    source: '县生态环境局',
    body: [
      '记者从县生态环境局获悉，今年一月我县空气质量优良天数为二十七天，比上年同月多三天。',
      '县城和石桥、柳湾两个镇的三处监测点全月运行正常，数据每小时在县政府网站公布。',
      '下一步，我县将继续做好散煤替代和秸秆综合利用，农闲时节组织志愿者清理沟渠两侧的杂物。',
    ],
  },
  '/zwgk/202512/t20251224_1139.html': {
    title: '关于公开征求《青禾县集贸市场管理办法（征求意见稿）》意见的公告',
    column: '公告公示',
    published: '2025-12-24 10:00',
    source: '县市场监督管理局',
    body: [
      '为规范集贸市场经营秩序，保护经营者和消费者的合法权益，我局起草了《青禾县集贸市场管理办法（征求意见稿）》，现向社会公开征求意见。',
      '有关单位和个人可以在二〇二六年一月二十三日前，将意见书面寄送县市场监督管理局法规股，或者发送电子邮件，也可以到各乡镇便民服务中心当面提出。',
      '对采纳和未采纳的意见，我局将在办法公布时一并说明理由。',
    ],
  },
};

const PICTURES: Record<string, () => Uint8Array> = {
  '/zwgk/202104/W020210416_reservoir.png': () => landscape(960, 540, 0),
  '/zwgk/202104/W020210416_works.png': () => landscape(960, 540, 1),
};

/**
 * The addresses of all of them, oldest saved first: 0 a short public notice, 1 a news story, 2 a short circular with its
 * record, 3 rules in thirty articles that are repealed, with all that a document can have, 4 a long circular in three levels.
 */
export const ADDRESSES = Object.keys(DOCUMENTS)
  .reverse()
  .map((path) => `http://www.qinghe.gov.cn${path}`);

export const documents: Pages = (url) => {
  const document = DOCUMENTS[url.pathname];
  if (document) return { type: 'text/html; charset=utf-8', body: page(document) };
  const picture = PICTURES[url.pathname];
  return picture ? { type: 'image/png', body: picture() } : samplePages(url);
};
