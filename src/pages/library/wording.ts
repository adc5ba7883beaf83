/** A size in bytes as people say it: `860 B`, `12 KB`, `3.4 MB`; 1 KB is 1024 bytes. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kb = bytes / 1024;
  if (kb < 999.5) return `${Math.round(kb)} KB`;
  const mb = kb / 1024;
  return mb < 99.95 ? `${mb.toFixed(1)} MB` : `${Math.round(mb)} MB`;
}

/** The day of an ISO 8601 date, at its own precision when that is coarser: `2019-11`, `2019-11-07`. */
export function dayText(iso: string): string {
  return iso.slice(0, 10);
}

/** A moment in the reader's own time zone, to the minute: `2026-11-23 19:20`. */
export function momentText(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const two = (n: number) => String(n).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
