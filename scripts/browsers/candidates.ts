/** A browser this project knows how to drive: everything built on Chromium in one way, Firefox in another. */
export type Engine = 'chromium' | 'firefox';

interface Candidate {
  engine: Engine;
  name: string;
  /** Names looked for on PATH (Linux). */
  commands: string[];
  /** Below /Applications and ~/Applications (macOS). */
  app?: string;
  /** Below Program Files and the user's local programs (Windows). */
  exe?: string;
}

/**
 * In the order of preference. Chrome comes last of its family: since version 137 it refuses unpacked extensions named
 * on the command line, so it leaves only the debugging pipe, which Chromium and Edge know as well.
 */
export const CANDIDATES: readonly Candidate[] = [
  {
    engine: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    app: 'Chromium.app/Contents/MacOS/Chromium',
    exe: 'Chromium/Application/chrome.exe',
  },
  {
    engine: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    app: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    exe: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    engine: 'chromium',
    name: 'Chrome for Testing',
    commands: ['google-chrome-for-testing'],
    app: 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  },
  {
    engine: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    app: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    exe: 'Google/Chrome/Application/chrome.exe',
  },
  {
    engine: 'firefox',
    name: 'Firefox ESR',
    commands: ['firefox-esr'],
  },
  {
    engine: 'firefox',
    name: 'Firefox',
    commands: ['firefox'],
    app: 'Firefox.app/Contents/MacOS/firefox',
    exe: 'Mozilla Firefox/firefox.exe',
  },
];
