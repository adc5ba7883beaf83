import http, { type RequestListener } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';
import type { Pages } from './pages.ts';

/** A web site on this machine that answers for every host name the browser is told to look for here. */
export interface LocalSite {
  http: number;
  /** 0 without a certificate. */
  https: number;
  /** Every address asked for so far, e.g. `http://www.qinghe.gov.cn/article.html`. */
  asked: string[];
  close(): void;
}

/**
 * Serves `pages` at http and, given a certificate, at https. Firefox, which knows no host rules, uses it as its proxy:
 * hence whole addresses in the request line, and CONNECT.
 */
export async function serve(pages: Pages, certificate?: Certificate): Promise<LocalSite> {
  const asked: string[] = [];
  const answer =
    (scheme: 'http' | 'https'): RequestListener =>
    async (request, response) => {
      try {
        const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`);
        // Browsers ask for it by themselves, and would report its absence as an error of the page.
        if (url.pathname === '/favicon.ico') {
          response.writeHead(204).end();
          return;
        }
        asked.push(url.href);
        const page = await pages(url);
        response.writeHead(page ? 200 : 404, {
          'content-type': page?.type ?? 'text/plain',
          ...page?.headers,
        });
        response.end(page?.body ?? 'no such page');
      } catch (error) {
        response.writeHead(500).end(String(error));
      }
    };
  const plain = http.createServer(answer('http'));
  const secure = certificate && https.createServer(certificate, answer('https'));
  const securePort = secure ? await listen(secure) : 0;
  plain.on('connect', (_request, socket) => {
    const through = net.connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    // Either end may vanish when a tab closes.
    through.on('error', () => socket.destroy());
    socket.on('error', () => through.destroy());
  });
  return {
    http: await listen(plain),
    https: securePort,
    asked,
    close() {
      for (const server of [plain, secure]) {
        server?.closeAllConnections();
        server?.close();
      }
    },
  };
}

function listen(server: http.Server | https.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
