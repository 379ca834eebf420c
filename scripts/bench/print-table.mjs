import { printMarkdown as print } from './print-markdown.mjs';

/** Prints what was measured of one file, as Markdown. */
export function printTable({ rows, bytes, engine, rankshift, steps, byHand }) {
  const mib = (value) => (Number.isNaN(value) ? 'unknown' : `${value.toFixed(0)} MiB`);
  print(`${rows.toLocaleString('en')} rows, ${(bytes / 1e6).toFixed(0)} MB`, [
    ['way', 'seconds', 'to the engine', 'processor seconds', 'to the engine'],
    ...[
      ['bare engine: read_csv into a table', engine],
      ['Rankshift: HTTP to published', rankshift],
      ['Rankshift: HTTP until sums stand, too', rankshift.summed],
      ['HTTP to published while the dashboard is viewed', rankshift.viewed],
      ...(byHand ? [['by hand: csv-parse into SQLite', byHand]] : []),
    ].map(([name, { seconds, cpu }]) => [
      name,
      seconds.toFixed(2),
      `${(seconds / engine.seconds).toFixed(2)}×`,
      cpu.toFixed(2),
      `${(cpu / engine.cpu).toFixed(2)}×`,
    ]),
  ]);
  if (byHand)
    console.log(
      `By hand takes ${(byHand.seconds / rankshift.seconds).toFixed(1)} times as long as Rankshift; facts: ${byHand.facts.toLocaleString('en')}.`,
    );
  console.log(
    `Memory of the server: ${mib(rankshift.restMib)} before, ${mib(rankshift.peakMib)} at its peak.`,
  );
  print('Views of the dashboard meanwhile', [
    ['view', 'requests', 'p50', 'p95'],
    ...rankshift.viewed.views.map(({ view, requests, p50, p95 }) => [
      `\`${view}\``,
      requests,
      `${p50.toFixed(0)} ms`,
      `${p95.toFixed(0)} ms`,
    ]),
  ]);
  print('Where the time goes, step by step without HTTP', [
    ['step', 'seconds', 'processor seconds'],
    ...steps.map(([name, { seconds, cpu }]) => [name, seconds.toFixed(2), cpu.toFixed(2)]),
  ]);
}
