import type { FilledBucket } from '@/lib/chart/fill-buckets';
import { measuredWidth } from '@/lib/chart/measured-width';
import { stackLabels } from '@/lib/chart/stack-labels';
import { timeTicks } from '@/lib/chart/time-ticks';
import { wrapText } from '@/lib/chart/wrap-text';
import { instantMs } from '@/lib/domain/instant-ms';
import type { Words } from '@/lib/words/words';

/** A moment to mark on a time axis. */
export interface ChartEvent {
  /** ISO 8601 instant, or a day. */
  at: string;
  label: string;
}

export interface PlacedEvent {
  atMs: number;
  x: number;
  label: string;
  /** The label as it is set: nothing of it is left out. */
  lines: readonly string[];
  /** The row of the last of them. */
  row: number;
  anchor: 'start' | 'end';
}

/** The plot of one or more panels on one time axis, in pixels of the whole chart, and the time that it spans. */
export interface TimeFrame {
  left: number;
  right: number;
  width: number;
  fromMs: number;
  toMs: number;
  /** Of the first bucket from UTC, as ISO 8601 ends: a day's event stands at its noon there. */
  offset: string;
}

export const LABEL_SIZE = 12;
export const LABEL_ROW = 18;
/** Room for the numbers of the axes. */
export const X_AXIS_HEIGHT = 24;
export const Y_AXIS_WIDTH = 40;
const PAD = 12;
/** Room that a time needs on its axis. */
const TICK_ROOM = 64;

/** The plot of all buckets, as wide as the room beside the numbers; `right` of it stays free. */
export function bucketFrame(buckets: readonly FilledBucket[], width: number, right: number): TimeFrame {
  return {
    left: Y_AXIS_WIDTH,
    right: width - right,
    width,
    fromMs: buckets[0]?.fromMs ?? 0,
    toMs: buckets.at(-1)?.toMs ?? 1,
    offset: offsetOf(buckets[0]?.start),
  };
}

/** Where an instant stands. */
export function xOf(atMs: number, frame: TimeFrame): number {
  const share = (atMs - frame.fromMs) / (frame.toMs - frame.fromMs || 1);
  return frame.left + share * (frame.right - frame.left);
}

/** The times to write under a plot, as many as there is room for, in the time zone of its buckets. */
export function axisTicks(spans: readonly { start: string }[], frame: TimeFrame, words: Words) {
  const starts = spans.map(({ start }) => start);
  const ticks = timeTicks(starts, Math.floor((frame.right - frame.left) / TICK_ROOM), words);
  return ticks.map(({ start, label }) => ({ atMs: instantMs(start), label }));
}

/** Events within the time shown, each with rows for its label so that none collide. */
export function placeEvents(events: readonly ChartEvent[], frame: TimeFrame): PlacedEvent[] {
  const shown = events
    .map(({ at, label }) => ({
      label,
      atMs: instantMs(at.length === 10 ? `${at}T12:00:00${frame.offset}` : at),
    }))
    .filter(({ atMs }) => atMs >= frame.fromMs && atMs <= frame.toMs)
    .map((event) => ({ ...event, x: xOf(event.atMs, frame) }))
    .map((event) => ({
      ...event,
      lines: wrapText(event.label, LABEL_SIZE, Math.max(event.x, frame.width - event.x) - PAD),
    }));
  const rows = stackLabels(
    shown.map(({ x, lines }) => ({ x, width: widthOf(lines) + PAD, rows: lines.length })),
    frame.width,
  );
  return shown.map((event, i) => ({ ...event, ...(rows[i] ?? { row: 0, anchor: 'start' as const }) }));
}

/** How many rows the labels take. */
export function eventRows(events: readonly PlacedEvent[]): number {
  return events.reduce((rows, { row, lines }) => Math.max(rows, row + lines.length), 0);
}

/** Where the lines of a label stand, and the top of its rule. */
export function eventLines({ row, lines }: PlacedEvent, bottom: number) {
  const rowOf = (i: number) => bottom - (row + lines.length - 1 - i) * LABEL_ROW;
  return { lines: lines.map((text, i) => ({ text, y: rowOf(i) - 3 })), top: rowOf(0) - LABEL_SIZE };
}

function widthOf(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => measuredWidth(line, LABEL_SIZE)));
}

/** What an ISO instant ends with: "-05:00", long ago "-05:19:20". */
export function offsetOf(instant: string | undefined): string {
  return /([+-]\d\d:\d\d(:\d\d)?)$/.exec(instant ?? '')?.[1] ?? 'Z';
}
