import path from 'node:path';
import type { LaunchOptions } from './tab.ts';

/** The host of the extension's own pages, which Firefox would otherwise draw by lot for each profile. */
export const UUID = '3f0c6f52-6d5b-4c0e-9a35-0d1b7a0e5c11';

/** In the folder of downloads: what `window.print()` printed last. */
export const PRINTED = 'printed.pdf';

/** about:config values for a browser that a program drives. */
export function preferences(
  id: string,
  downloads: string,
  { site, dark, calm, forcedColours, lasting }: LaunchOptions,
): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.security.https_first': false,
    // Firefox takes no notice of clicks into a page until it drew some frames of it: a person is never as quick.
    'dom.input_events.security.minNumTicks': 0,
    'dom.input_events.security.minTimeElapsedInMS': 0,
    // What the extension asks for in the course of a click is granted: no driver reaches the question.
    'extensions.webextOptionalPermissionPrompts': false,
    // What pages print goes into a file without a window that would wait for a person.
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
    'print.printer_Mozilla_Save_to_PDF.print_to_filename': path.join(downloads, PRINTED),
    'intl.accept_languages': 'zh-CN,zh,en',
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.prefersReducedMotion': calm ? 1 : 0,
    ...(forcedColours && { 'browser.display.document_color_use': 2 }),
    // An unsigned add-on that lies in the profile: Firefox ESR allows it when told to, other Firefoxes never do.
    ...(lasting && {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.startupScanScopes': 15,
    }),
    ...(site &&
      (site.hosts === 'all' ? proxy(site.http) : { 'network.dns.localDomains': site.hosts.join(',') })),
  };
}

/** The local site as a proxy: every host name leads there, and addresses need no port. */
function proxy(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
