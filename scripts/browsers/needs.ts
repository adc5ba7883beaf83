import type { Engine } from './candidates.ts';
import type { FoundBrowser } from './find.ts';

export type Purpose = 'start' | 'test';

/** What was found on the machine. */
export interface Inventory {
  browsers: Partial<Record<Engine, FoundBrowser>>;
  /** A font with Chinese in it; always true where the system brings one (macOS, Windows). */
  chineseFont: boolean;
  /** The translations of Debian's Chromium, which live in a package of their own; true for any other browser. */
  chromiumTexts: boolean;
  openssl: boolean;
}

export interface Missing {
  /** What it is, in words. */
  what: string;
  /** Debian's packages for it. */
  packages: string[];
  /** Whether the command cannot do its work without it. */
  essential: boolean;
}

/** `npm start` needs one browser of either kind; `npm test` needs both, and openssl for its https site. */
export function missing(purpose: Purpose, { browsers, ...have }: Inventory): Missing[] {
  const chromium = { what: 'Chromium (or Chrome, or Edge)', packages: ['chromium', 'chromium-l10n'] };
  const firefox = { what: 'Firefox', packages: ['firefox-esr'] };
  const list: Missing[] = [];
  const testing = purpose === 'test';
  if (!browsers.chromium && (testing || !browsers.firefox)) list.push({ ...chromium, essential: true });
  if (!browsers.firefox && testing) list.push({ ...firefox, essential: true });
  if (browsers.chromium && !have.chromiumTexts)
    list.push({ what: "Chromium's translations", packages: ['chromium-l10n'], essential: false });
  if (!have.chineseFont)
    list.push({ what: 'a Chinese font', packages: ['fonts-noto-cjk'], essential: false });
  if (!have.openssl && testing) list.push({ what: 'openssl', packages: ['openssl'], essential: true });
  return list;
}

/** One sentence: what to install by hand, and why it was not done here. */
export function byHand(list: readonly Missing[], why: string): string {
  const names = list.map((m) => m.what).join(', ');
  const packages = [...new Set(list.flatMap((m) => m.packages))].join(' ');
  return `${names} missing, and ${why}: install by hand (Debian: apt-get install ${packages}), or name the browsers you have in CHROMIUM_PATH and FIREFOX_PATH.`;
}
