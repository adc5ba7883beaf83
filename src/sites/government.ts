import { HOST_GROUPS, type HostGroup } from './hosts.ts';

const GROUPS = new Map(HOST_GROUPS.flatMap((one) => one.hosts.map((host) => [host, one] as const)));

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
    const group = GROUPS.get(labels.slice(i).join('.'));
    if (group) return group;
  }
  return undefined;
}
