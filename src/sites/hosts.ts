/**
 * Whose sites are governments', by host. A host stands for itself and for everything below it: `gov.cn` is also
 * `www.qinghe.gov.cn`. To add one, add a line; no code needs to change.
 */
export interface HostGroup {
  group: string;
  name: string;
  hosts: readonly string[];
}

export const HOST_GROUPS: readonly HostGroup[] = [
  { group: 'prc', name: '中国政府网站', hosts: ['gov.cn'] },
  {
    group: 'prc-party',
    name: '党务机关、人大、政协与群团',
    hosts: ['wenming.cn', '12371.cn', 'cppcc.china.com.cn', 'dangjian.cn', 'qstheory.cn'],
  },
  {
    group: 'prc-media',
    name: '中央新闻单位',
    hosts: ['people.com.cn', 'xinhuanet.com', 'news.cn', 'cctv.com', 'china.com.cn', 'ce.cn', 'gmw.cn'],
  },
  {
    group: 'prc-justice',
    name: '法院和检察院',
    hosts: ['court.gov.cn', 'spp.gov.cn', 'chinacourt.org', 'jcrb.com'],
  },
  { group: 'hong-kong', name: '香港特別行政區', hosts: ['gov.hk'] },
  { group: 'macao', name: '澳門特別行政區', hosts: ['gov.mo'] },
  { group: 'taiwan', name: '臺灣', hosts: ['gov.tw'] },
  {
    group: 'united-kingdom',
    name: 'United Kingdom',
    hosts: ['gov.uk', 'gov.scot', 'gov.wales', 'nhs.uk', 'parliament.uk'],
  },
  { group: 'united-states', name: 'United States', hosts: ['gov', 'mil'] },
  { group: 'european-union', name: 'European Union', hosts: ['europa.eu'] },
  { group: 'canada', name: 'Canada', hosts: ['gc.ca', 'canada.ca'] },
  { group: 'australia', name: 'Australia', hosts: ['gov.au'] },
  { group: 'new-zealand', name: 'New Zealand', hosts: ['govt.nz'] },
  { group: 'singapore', name: 'Singapore', hosts: ['gov.sg'] },
  { group: 'japan', name: '日本', hosts: ['go.jp', 'lg.jp'] },
  { group: 'korea', name: '대한민국', hosts: ['go.kr'] },
  { group: 'france', name: 'France', hosts: ['gouv.fr', 'assemblee-nationale.fr', 'senat.fr'] },
  {
    group: 'germany',
    name: 'Deutschland',
    hosts: ['bund.de', 'bundesregierung.de', 'bundestag.de', 'bundesrat.de'],
  },
  { group: 'austria', name: 'Österreich', hosts: ['gv.at'] },
  { group: 'switzerland', name: 'Schweiz', hosts: ['admin.ch'] },
  { group: 'united-nations', name: 'United Nations', hosts: ['un.org', 'who.int'] },
];

/**
 * The groups whose pages are looked at from the first day: the manifest names them, and asks for them at installation.
 * Every other host is asked for when the user chooses it.
 */
const STATIC_GROUPS = ['prc', 'prc-party'];

/** Their hosts as match patterns, each with all that is below it. */
export const STATIC_ORIGINS: readonly string[] = HOST_GROUPS.filter(({ group }) =>
  STATIC_GROUPS.includes(group),
).flatMap(({ hosts }) => hosts.map((host) => `*://*.${host}/*`));
