const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  down: 'M7 10l5 5 5-5',
  library: 'M5 4.5v15M9.5 4.5v15M13.5 5l5.5 14.2',
  external: 'M14 5h5v5M19 5l-8 8M17 14v5H5V7h5',
  alert: 'M12 4.5L3.5 19h17zM12 10.5v4M12 16.8v.1',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.2v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A 20 px line icon in the colour of the text around it. It says nothing by itself: the control has the words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
