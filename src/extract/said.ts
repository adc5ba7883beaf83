import { type BodyName, classOfBody, idOfBody } from './locate/body-names.ts';
import { isAsideName } from './metadata/aside.ts';
import { hidesByName } from './prune/hidden.ts';
import { nameReason } from './prune/names.ts';
import { remembered } from './remembered.ts';

/** What an id or a class says of its element. */
export interface Said extends BodyName {
  /** Why it says that this is furniture. */
  furniture: string | undefined;
  /** It is not shown. */
  hides: boolean;
  /** It stands beside the document. */
  aside: boolean;
}

export const NOTHING_SAID: Said = {
  furniture: undefined,
  hides: false,
  aside: false,
  known: false,
  madeUp: false,
  title: false,
};

export const saidById = remembered(
  (id): Said => ({
    ...idOfBody(id),
    furniture: nameReason(id),
    hides: false,
    aside: isAsideName(id),
  }),
);

export const saidByClass = remembered(
  (names): Said => ({
    ...classOfBody(names),
    furniture: nameReason(names),
    hides: hidesByName(names),
    aside: isAsideName(names),
  }),
);
