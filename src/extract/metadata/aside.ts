const ASIDE_NAMED =
  /(?:^|[\s_-])(?:nav|navbar|menu|footer|foot|sidebar|breadcrumbs?|crumbs?|dqwz|location|position|local|related|copyright)(?:$|[\s_-])/i;
const MAX_LENGTH = 200;

/** Whether a class or an id says that its element stands beside the document. */
export function isAsideName(name: string): boolean {
  return ASIDE_NAMED.test(name.slice(0, MAX_LENGTH));
}
