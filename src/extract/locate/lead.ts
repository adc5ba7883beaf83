import { LEGAL, type Measure } from '../measure.ts';
import { furnitureReason } from '../prune/names.ts';
import { squeeze } from '../text.ts';

const LABELLED =
  /(?:来源|时间|日期|作者|编辑|字体|字号|浏览|点击|打印|位置|摘要|分享|Summary)[:]|[:]\d{2}[:]/;
/** Whose the picture is. */
const CREDIT = /©.{0,100}/g;
const SENTENCE = /[。！？]|[.!?](?:\s|$)/;
const MAX_TEXT = 1500;
/** 题注 of a law: when and by whom it was passed and amended, in brackets below the title. */
const PROMULGATED = /^\((?:19|20)\d{2}年.{4,400}(?:通过|修订|修正|公布|批准|发布|施行)\)$/;

/**
 * What stands between the title and the body and reads like sentences: a lead, a standfirst, a list of key facts. Many
 * templates keep it in a box of its own, outside the body's.
 */
export function leadOf(
  body: Element,
  title: Element | undefined,
  measures: Map<Element, Measure>,
): Element[] {
  if (!title || body.contains(title)) return [];
  const lead: Element[] = [];
  for (let at: Element = body; at.parentElement && !at.contains(title); at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before === title || before.contains(title)) return lead;
      if (precedes(title, before) && isLead(before, body, measures)) lead.unshift(before);
    }
  }
  return lead;
}

const precedes = (a: Element, b: Element) => (a.compareDocumentPosition(b) & 4) !== 0;

/** 征集时间, 结束时间, 状态: until when the public is asked, in a small table between the title and the text. */
const CONSULTATION = /(?:征集|征求意见|征询|反馈|开始|起始|截止|结束)(?:时间|日期):?(?:19|20)\d{2}[-/.年]/;
const MAX_CONSULTATION = 300;

function isConsultation(element: Element): boolean {
  const raw = element.textContent ?? '';
  return (
    raw.length < 4 * MAX_CONSULTATION &&
    (/^(?:TABLE|DL)$/.test(element.nodeName) || element.querySelector('table,dl') !== null) &&
    squeeze(raw).length <= MAX_CONSULTATION &&
    CONSULTATION.test(squeeze(raw)) &&
    !element.querySelector('form,input,button,select,textarea,a')
  );
}

function isLead(element: Element, body: Element, measures: Map<Element, Measure>): boolean {
  // A board's caption tells what the rows are, and a row with a heading cell is one of them.
  if (element.nodeName === 'CAPTION' || (element.nodeName === 'TR' && element.querySelector('th')))
    return false;
  if (isConsultation(element)) return true;
  const m = measures.get(element);
  const whole = measures.get(body);
  if (!m || !whole || m.text < 30 || m.text > MAX_TEXT || m.text > whole.text || m.link > m.text * 0.3)
    return false;
  if (furnitureReason(element) || element.querySelector('form,input,button,select')) return false;
  const raw = element.textContent ?? '';
  if (PROMULGATED.test(squeeze(raw))) return true;
  const items = element.getElementsByTagName('li').length;
  return (
    !LEGAL.test(m.media > 0 ? raw.replace(CREDIT, '') : raw) &&
    !LABELLED.test(squeeze(raw)) &&
    ((m.prose >= 30 && SENTENCE.test(raw)) || (items >= 2 && m.link === 0 && m.text / items > 20))
  );
}
