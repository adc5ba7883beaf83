import type { Article } from '../article/index.ts';
import type { Database } from './database.ts';
import { type Marked, marksOf } from './marks.ts';
import { readable } from './save.ts';

/** What is kept of an article now: without its pictures and its versions. */
export interface Found extends Marked {
  /** ISO 8601 in UTC. */
  savedAt: string;
  /** Absent when what is stored makes no sense any more. */
  article?: Article;
}

/** Undefined when it is not in the library, also when it is in the trash. */
export async function find(db: Database, id: string): Promise<Found | undefined> {
  const [marked, content] = await Promise.all([marksOf(db, id), db.contents.get(id)]);
  if (!marked) return undefined;
  const whole = content && readable(content) ? content : undefined;
  return { ...marked, savedAt: String(content?.savedAt ?? ''), ...(whole && { article: whole.article }) };
}
