const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  down: 'M7 10l5 5 5-5',
  library: 'M4 5h16v4.5H4zM5.5 9.5V19h13V9.5M10 13h4',
  external: 'M14 5h5v5M19 5l-8 8M17 14v5H5V7h5',
  alert: 'M12 4.5L3.5 19h17zM12 10.5v4M12 16.8v.1',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.2v.1',
  back: 'M19 12H5M11 6l-6 6 6 6',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l4.5 4.5',
  type: 'M12 3.2v2.6M5 9.2V5.8h14v3.4M8.5 10h7l-3.5 3.2v6.6h-2M5 14.8h14',
  more: 'M5 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM19 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
  export: 'M12 4v11M7.5 8.5L12 4l4.5 4.5M5 14v5.5h14V14',
  undo: 'M8.5 5L4.5 9l4 4M4.5 9h9.2a5.3 5.3 0 0 1 0 10.6H9',
  note: 'M5 5h14v14h-9l-5-5zM10 19v-5H5M9 9.5h6',
  printer: 'M7 9V4.5h10V9M7 17H4.5V9h15v8H17M7 14h10v5.5H7zM16.5 11.7v.1',
  trash: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 12.5h9l1-12.5M10 11v5M14 11v5',
  copy: 'M9 9h10.5v10.5H9zM5.5 15H4.5V4.5H15v1',
  outline: 'M5 6.5h14M9 12h10M9 17.5h10',
  link: 'M10 14l4-4M8.5 11.5L6 14a3.5 3.5 0 0 0 5 5l2.5-2.5M15.5 12.5L18 10a3.5 3.5 0 0 0-5-5l-2.5 2.5',
  speaker: 'M4.5 9.5v5h3.5l5 4v-13l-5 4zM16 9.3a4 4 0 0 1 0 5.4M18.4 6.8a7.5 7.5 0 0 1 0 10.4',
  play: 'M8 5.5l10 6.5-10 6.5z',
  pause: 'M8.5 6v12M15.5 6v12',
  previous: 'M18 6l-8.5 6 8.5 6zM6.5 6v12',
  next: 'M6 6l8.5 6L6 18zM17.5 6v12',
  site: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM3.8 12h16.4M12 3.8c-5 5-5 11.4 0 16.4M12 3.8c5 5 5 11.4 0 16.4',
  plus: 'M12 5.5v13M5.5 12h13',
  minus: 'M5.5 12h13',
  help: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM9.6 9.8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8M12 16.3v.1',
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
