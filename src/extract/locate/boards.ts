import { squeeze } from '../text.ts';

/** What the rows above a text say, on the boards of Korean offices and of their kin elsewhere. */
const LABEL =
  /^(?:제목|등록일|등록일자|작성일|작성일자|게시일|등록자|작성자|담당부서|담당자|부서|연락처|전화번호|조회수?|첨부파일|첨부|标题|標題|題名|件名|発行日|掲載日|发布时间|发布日期|來源|来源|点击数)$/;
const MIN_LABELS = 3;
const MAX_TABLES = 60;
const MAX_ROWS = 40;

/** `제목, 등록일, 담당부서, 조회수로 …`: what a board's caption tells those who cannot see its rows. */
export function isBoardCaption(text: string): boolean {
  const labels = text.split(/[\s,、，:：·/.]+/).filter((word) => LABEL.test(word));
  return labels.length >= MIN_LABELS;
}

/** The cell with the text, in a table whose other rows are labels and values: `<td colspan="6">`. */
export function boardBodies(page: Element): Element[] {
  const found: Element[] = [];
  const tables = page.getElementsByTagName('table');
  for (let i = 0; i < tables.length && i < MAX_TABLES; i++) {
    const table = tables[i] as HTMLTableElement;
    const rows = [...table.rows].slice(0, MAX_ROWS);
    let labels = 0;
    let body: Element | undefined;
    for (const row of rows) {
      const cells = [...row.cells];
      const only = cells.length === 1 ? cells[0] : undefined;
      if (only && labels >= MIN_LABELS) body ??= only;
      for (const cell of cells) {
        const text = cell.textContent ?? '';
        if (text.length < 40 && LABEL.test(squeeze(text))) labels++;
      }
    }
    if (body) found.push(body);
  }
  return found;
}
