import { Button, Icon, type TextKey, text, textLang } from '../../ui/index.ts';
import type { SaveState, Saving } from '../view/use-saving.ts';

const WORDS: Record<SaveState, TextKey> = {
  unsaved: 'reader.save',
  saving: 'reader.saving',
  saved: 'reader.saved',
  outdated: 'reader.outdated',
  updated: 'reader.updated',
  same: 'reader.same',
};

/**
 * 收藏 -> 正在保存 -> 已收藏; of a page that was kept before 已收藏 or, where it says something else now, 更新收藏. After a
 * failure what it was before. One element all along, so that it keeps the focus.
 */
export function SaveButton({ saving: { state, savedAt, keep } }: { saving: Saving }) {
  const isDone = state === 'saved' || state === 'updated' || state === 'same';
  const since = savedAt && state !== 'saving' && moment(savedAt);
  return (
    <Button
      look={isDone ? 'done' : 'primary'}
      idle={state === 'saving'}
      hint={since ? text(isDone ? 'reader.savedOn' : 'reader.outdatedSince', since) : undefined}
      onClick={() => void keep()}
    >
      {isDone && <Icon name="check" />}
      {text(WORDS[state])}
    </Button>
  );
}

/** In the reader's own time zone, to the minute. */
function moment(iso: string): string | undefined {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return undefined;
  return at.toLocaleString(textLang(), { dateStyle: 'long', timeStyle: 'short' });
}
