import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

/**
 * The tags that 国办发〔2017〕47号 demands: a home page carries the site's group, a list the site's and the column's, an
 * article also ArticleTitle, PubDate and ContentSource.
 */
export function standardTags({ tags }: Page): Evidence | undefined {
  if (tags.has('articletitle') && (tags.has('pubdate') || tags.has('contentsource')))
    return { kind: 'article', points: 4, reason: 'ArticleTitle with PubDate or ContentSource' };
  if (tags.has('articletitle') || tags.has('pubdate') || tags.has('firstpublishedtime'))
    return { kind: 'article', points: 2, reason: 'ArticleTitle or a publication date in the tags' };
  if (tags.has('columnname')) return { kind: 'list', points: 3, reason: 'ColumnName without ArticleTitle' };
  if (tags.has('siteidcode')) return { kind: 'home', points: 2, reason: 'SiteIDCode alone' };
  return undefined;
}
