import { BLOCK_CLASSES } from '../../article/index.ts';
import type { Seen } from '../visit.ts';

const OWN: readonly string[] = BLOCK_CLASSES;

/** What templates name their furniture: whole words of an id or class, in any writing (`xg_box`, `shareBox`, `ewm`). */
const WORDS: readonly [reason: string, words: RegExp][] = [
  [
    'share',
    /^(?:share|shares|sharedaddy|sharing|sharebox|bdshare\w*|bdsharebuttonbox|bds|fenxiang|jiathis\w*|addthis\w*|social|socials|sns|gwds|weixin|wechat|wx|weibo|zan)$/,
  ],
  ['qr', /^(?:ewm|ewmbox|erweima|erwei|qrcode|qr|code2d|saoma|saoyisao)$/],
  [
    'breadcrumb',
    /^(?:breadcrumbs?|breadcrump|crumbs?|position|location|weizhi|wz|dqwz|currchnlcls|bread|pankuzu|topicpath)$/,
  ],
  [
    'neighbours',
    /^(?:related|relate|relates|relevant|xgwz|xgxw|xglj|xgnews|prenext|prevnext|pagenext|recommend|recommends|recommended|tuijian|hotnews|shangxia|sxp)$/,
  ],
  ['comments', /^(?:comments?|commentlist|pinglun|disqus|reply|replies)$/],
  ['notice', /^(?:alert|alerts)$/],
  ['footer', /^(?:footer|foot|bottom|youqing|friendlink|friendlinks|inquiry|toiawase|otoiawase)$/],
  [
    'navigation',
    /^(?:nav|navbar|navi|menu|menus|sidenav|subnav|topnav|toolbar|tools|skip|skiplink|tags|taglist|tagcloud)$/,
  ],
  [
    'floater',
    /^(?:piaochuang|floatad|float|popup|modal|dialog|cookie|cookies|banner|advert|adverts|advertisement|ads|ad|gg|guanggao)$/,
  ],
  [
    'survey',
    /^(?:ratings?|satisfaction|survey|feedback|(?:block)?wasthispagehelpful|pagedetails|gcprtts|manjok|pingfen|kogl|opentype|ccl)$/,
  ],
  ['sidebar', /^(?:sidebar\d?|rightrail|leftrail|rightsidebar|leftsidebar)$/],
  [
    'attachments',
    /^(?:fj|fjxz|fujian|fujianlist|attach|attachs?|attachments?|annex|file|files|filewrap|filelist|filehead|downloadfile)$/,
  ],
  ['accessibility', /^(?:wza|cniil|barrierfree|slhwzafw|toolbarelderlyswitch)$/],
];
const MAX_PARTS = 4;
const MAX_VALUE = 400;
/** What was said of an id or class before: a page repeats its few names on hundreds of elements. */
const KNOWN = new Map<string, string | undefined>();
const MAX_KNOWN = 5000;

/** The words of an id or class, lower case: `xgList_box` gives `xg`, `list`, `box`, `xglist`. */
function* words(value: string): Generator<string> {
  for (const token of value.split(/\s+/)) {
    yield token.toLowerCase().replace(/[^a-z\d]+/g, '');
    const parts = token.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z\d]+/);
    // a heading's id spells out the heading
    if (parts.length <= MAX_PARTS) for (const part of parts) yield part.toLowerCase();
  }
}

/** Why an id or a class says that it is furniture, or undefined. */
export function nameReason(value: string | null): string | undefined {
  if (!value || value.length > MAX_VALUE) return undefined;
  if (KNOWN.has(value)) return KNOWN.get(value);
  // our own export, read again
  if (OWN.includes(value)) return undefined;
  let reason: string | undefined;
  for (const word of words(value)) {
    if (word.length >= 2) reason ??= WORDS.find(([, pattern]) => pattern.test(word))?.[0];
    if (reason) break;
  }
  if (KNOWN.size < MAX_KNOWN) KNOWN.set(value, reason);
  return reason;
}

const HEADING = /^H\d$/;

/** Why an element's name says that it is furniture, or undefined. A hint: its content decides. */
export function furnitureReason(element: Element): string | undefined {
  if (HEADING.test(element.nodeName)) return undefined;
  return nameReason(element.getAttribute('id')) ?? nameReason(element.getAttribute('class'));
}

/** Names that outside the body mean furniture, however much it reads like prose. */
export function isFurniture({ tag, byId, byClass }: Seen): boolean {
  const reason = byId.furniture ?? byClass.furniture;
  return reason !== undefined && OUTSIDE.has(reason) && !HEADING.test(tag);
}

const OUTSIDE = new Set(['footer', 'comments', 'neighbours', 'floater']);
