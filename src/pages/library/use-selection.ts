import { useEffect, useRef, useState } from 'preact/hooks';
import { follow, NOTHING_CHOSEN, type Selection } from './selection.ts';

/** The selection in the list of `ids`, which follows the list when that changes. */
export function useSelection(ids: readonly string[]) {
  const [selection, setSelection] = useState<Selection>(NOTHING_CHOSEN);
  const before = useRef(ids);
  useEffect(() => {
    const was = before.current;
    before.current = ids;
    if (was !== ids) setSelection((now) => follow(now, was, ids));
  }, [ids]);
  return [selection, setSelection] as const;
}
