import { Button, Icon, text } from '../../ui/index.ts';

export type SaveState = 'unsaved' | 'saving' | 'saved';

/** 收藏 -> 正在保存 -> 已收藏; after a failure 收藏 again. One element all along, so that it keeps the focus. */
export function SaveButton({ state, onSave }: { state: SaveState; onSave(): void }) {
  if (state === 'saved') {
    return (
      <Button look="done" idle onClick={onSave}>
        <Icon name="check" />
        {text('reader.saved')}
      </Button>
    );
  }
  return (
    <Button look="primary" idle={state === 'saving'} onClick={onSave}>
      {text(state === 'saving' ? 'reader.saving' : 'reader.save')}
    </Button>
  );
}
