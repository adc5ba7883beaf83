/** Quantile by linear interpolation; `q` from 0 to 1. NaN of nothing. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at - Math.floor(at));
}

export interface Comparison {
  ours: { median: number; p95: number };
  peer: { median: number; p95: number };
  /** Ours over the peer's, of the two medians. */
  ratioOfMedians: number;
  /** Of the ratios page by page. */
  ratio: { median: number; p95: number };
}

/** Times in milliseconds, one pair a page. */
export function compare(pairs: readonly { ours: number; peer: number }[]): Comparison {
  const spread = (values: number[]) => ({ median: quantile(values, 0.5), p95: quantile(values, 0.95) });
  const ours = spread(pairs.map((p) => p.ours));
  const peer = spread(pairs.map((p) => p.peer));
  return {
    ours,
    peer,
    ratioOfMedians: ours.median / peer.median,
    ratio: spread(pairs.map((p) => p.ours / p.peer)),
  };
}
