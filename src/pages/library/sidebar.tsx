import { text } from '../../ui/index.ts';

export interface SidebarProps {
  saved: number;
  trash: number;
  sources: { site: string; count: number }[];
  /** What is shown now. */
  at: { trash: boolean; site: string };
  onSaved(): void;
  onTrash(): void;
  onSite(site: string): void;
}

/** More sources than this are found faster by typing. */
const SOURCES_SHOWN = 12;

export function Sidebar({ saved, trash, sources, at, onSaved, onTrash, onSite }: SidebarProps) {
  const places = sources.slice(0, SOURCES_SHOWN);
  return (
    <nav class="side" aria-label={text('library.nav')}>
      <p class="brand">
        {text('extName')}
        <span class="brand-page">{text('library.title')}</span>
      </p>
      <div class="side-places">
        <Place name={text('library.all')} count={saved} here={!at.trash && !at.site} onGo={onSaved} />
        <Place name={text('library.trash')} count={trash} here={at.trash} onGo={onTrash} />
      </div>
      {places.length > 1 && (
        <div class="side-sources">
          <h2>{text('library.sources')}</h2>
          {places.map(({ site, count }) => (
            <Place
              key={site}
              name={site}
              count={count}
              here={!at.trash && at.site === site}
              onGo={() => onSite(site)}
            />
          ))}
        </div>
      )}
      <a class="place side-options" href="options.html">
        {text('library.options')}
      </a>
    </nav>
  );
}

interface PlaceProps {
  name: string;
  count: number;
  here: boolean;
  onGo(): void;
}

function Place({ name, count, here, onGo }: PlaceProps) {
  return (
    <button type="button" class="place" aria-current={here ? 'true' : undefined} title={name} onClick={onGo}>
      <span class="place-name">{name}</span>
      {count > 0 && <span class="place-count">{count.toLocaleString()}</span>}
    </button>
  );
}
