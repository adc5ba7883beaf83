import * as v from 'valibot';
import { onMessage, self } from '../platform/index.ts';
import { type Check, dispatch, type Handlers } from './dispatch.ts';
import { PAYLOADS } from './payloads.ts';

/** Answers `handlers` until the returned function is called. For the background and for pages of ours. */
export function listen(handlers: Handlers): () => void {
  const me = self();
  return onMessage((raw, sender) => dispatch(handlers, raw, sender, me, problems));
}

/** By the shapes of payloads.ts. */
export const problems: Check = (name, payload) => {
  const parsed = v.safeParse(PAYLOADS[name], payload);
  if (parsed.success) return undefined;
  return parsed.issues.map((i) => `${v.getDotPath(i) ?? name}: ${i.message}`).join('; ');
};
