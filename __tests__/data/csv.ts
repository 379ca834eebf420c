import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { epochMs } from '@/lib/domain/time';

/** The text of a file in data/. */
export function dataFile(name: string): string {
  return readFileSync(join(process.cwd(), 'data', name), 'utf8');
}

/** Rows of a CSV without quotes, by column name. */
export function csvRows(text: string): Record<string, string>[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return Object.fromEntries(names.map((name, column) => [name, fields[column] ?? '']));
  });
}

const known = new Map<string, number>();

/** Milliseconds since 1970 UTC of a row's time. The files repeat few times often, so each is read once. */
export function instantOf(time = ''): number {
  const instant = known.get(time) ?? epochMs(time);
  known.set(time, instant);
  return instant;
}
