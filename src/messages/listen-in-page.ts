import { onMessage, self } from '../platform/index.ts';
import { type Check, dispatch, type Handlers } from './dispatch.ts';

/** What the reader of a page answers: questions of the background only. */
export type ReaderHandlers = Required<Pick<Handlers, 'reader.toggle' | 'reader.open'>>;

/** As `listen`, without the library that checks larger payloads: this is part of every page's reader. */
export function listenInPage(handlers: ReaderHandlers): () => void {
  const me = self();
  return onMessage((raw, sender) => dispatch(handlers, raw, sender, me, problems));
}

const problems: Check = (name, payload) => {
  if (name === 'reader.toggle') return payload === undefined ? undefined : 'reader.toggle: takes nothing';
  const offer = (payload as { offer?: unknown } | undefined | null)?.offer;
  return typeof offer === 'boolean' ? undefined : 'offer: not a boolean';
};
