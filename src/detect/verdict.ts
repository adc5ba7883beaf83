/** What a page is. `other` is a page of another kind (a form, an error, a person's profile); `unsure` is no answer. */
export type Kind = 'article' | 'list' | 'home' | 'other' | 'unsure';

export interface Verdict {
  kind: Kind;
  /** 0 to 1: how far the points for this kind are ahead of the points for every other. */
  confidence: number;
  /** English sentences, stable, for developers and logs; the strongest first. */
  reasons: string[];
}

/** One observation. Points: 1 a hint, 2 a good hint, 3 and more near proof. */
export interface Evidence {
  kind: Exclude<Kind, 'unsure'>;
  points: number;
  reason: string;
}

/** An article needs this many points, and this many more than any other kind: a false yes costs more than a miss. */
const ENOUGH = 4;
const AHEAD = 1.5;

/** Nothing that the remaining signals can say makes up for a lead like this; a no needs less than a yes. */
const DECIDED = 5;
const DECIDED_NO = 3;

type Points = Record<Evidence['kind'], number>;

function add(evidence: readonly Evidence[]): { points: Points; first: Evidence['kind']; lead: number } {
  const points: Points = { article: 0, list: 0, home: 0, other: 0 };
  for (const one of evidence) points[one.kind] += one.points;
  let first: Evidence['kind'] = 'other';
  let second = 0;
  for (const kind of ['article', 'list', 'home'] as const)
    if (points[kind] > points[first]) {
      second = points[first];
      first = kind;
    } else second = Math.max(second, points[kind]);
  return { points, first, lead: points[first] - second };
}

/** The most that the signals not asked yet may add: for an article, and for what it is not. */
export interface Outlook {
  article: number;
  list: number;
}

/** Whether the signals that remain could still change the answer, or are not worth asking for what they may add. */
export function decided(evidence: readonly Evidence[], { article, list }: Outlook): boolean {
  const { points, first, lead } = add(evidence);
  if (first === 'article')
    return lead >= DECIDED || (points.article >= ENOUGH && worst(points, list) >= AHEAD);
  if (lead >= DECIDED_NO && points.article < 1) return true;
  // What speaks for a list only makes a list more certain.
  return lead > 0 && article === 0 && first === 'list';
}

/** The lead of an article if all that remains spoke for a list. */
function worst(points: Points, list: number): number {
  return points.article - Math.max(points.list + list, points.home, points.other);
}

/** Adds the evidence up. */
export function weigh(evidence: readonly Evidence[]): Verdict {
  const { points, first, lead } = add(evidence);
  const certain = first === 'article' ? points.article >= ENOUGH && lead >= AHEAD : lead > 0;
  return {
    kind: certain ? first : 'unsure',
    confidence: certain ? Math.round((100 * lead) / (lead + 2)) / 100 : 0,
    reasons: [...evidence]
      .sort((a, b) => Number(b.kind === first) - Number(a.kind === first) || b.points - a.points)
      .map(({ kind, reason, points: n }) => `${kind} +${n}: ${reason}`),
  };
}
