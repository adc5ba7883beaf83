import { HOST_GROUPS, type HostGroup } from './hosts.ts';

/** The group whose host this web address is on or below; undefined for every other address. */
export function governmentSite(url: string): HostGroup | undefined {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(address.protocol)) return undefined;
  const labels = address.hostname.replace(/\.$/, '').split('.');
  // The most particular first: `ccdi.gov.cn` before `gov.cn`.
  for (let i = 0; i < labels.length; i++) {
    const host = labels.slice(i).join('.');
    const found = HOST_GROUPS.find((one) => one.hosts.includes(host));
    if (found) return found;
  }
  return undefined;
}
