import { COUNTRY_NAMES } from './country-names';
import { foldName } from './fold-name';

const MOST = 3;
const SHORTEST_NAME = 4;

/** Codes of the countries that a text may have meant, nearest first: a few letters off, or a name within a name. */
export function suggestCountries(text: string): string[] {
  const wanted = foldName(text).slice(0, 60);
  if (wanted.length < SHORTEST_NAME) return [];
  const best = new Map<string, number>();
  for (const [name, code] of COUNTRY_NAMES) {
    if (name.length < SHORTEST_NAME) continue;
    const distance = howFar(wanted, name);
    if (distance !== null && distance < (best.get(code) ?? Number.POSITIVE_INFINITY))
      best.set(code, distance);
  }
  const nearest = [...best].sort(([a, x], [b, y]) => x - y || a.localeCompare(b));
  return nearest.slice(0, MOST).map(([code]) => code);
}

/** Letters to change, at most a quarter of them; a name within the other is as far as 2 changes. Null: too far. */
function howFar(wanted: string, name: string): number | null {
  if (` ${name} `.includes(` ${wanted} `) || ` ${wanted} `.includes(` ${name} `)) return 2;
  const most = Math.max(1, Math.floor(wanted.length / 4));
  if (Math.abs(wanted.length - name.length) > most) return null;
  const distance = editDistance(wanted, name);
  return distance <= most ? distance : null;
}

/** Levenshtein's distance, by rows. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}
