import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Certificate {
  key: Buffer;
  cert: Buffer;
}

/** A certificate signed by nobody, for the https half of the local site; made anew by openssl each time. */
export function selfSigned(): Certificate {
  const dir = mkdtempSync(path.join(tmpdir(), 'qingdu-certificate-'));
  try {
    const [key, cert] = [path.join(dir, 'key.pem'), path.join(dir, 'cert.pem')];
    const subject = ['-subj', '/CN=gov.cn', '-addext', 'subjectAltName=DNS:*.gov.cn,DNS:*.qinghe.gov.cn'];
    const made = ['-newkey', 'rsa:2048', '-nodes', '-days', '30', '-keyout', key, '-out', cert];
    execFileSync('openssl', ['req', '-x509', ...made, ...subject], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
