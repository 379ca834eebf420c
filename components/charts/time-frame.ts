import { instantMs } from '@/lib/chart/instant-ms';
import { stackLabels } from '@/lib/chart/stack-labels';
import { fitText, textWidth } from '@/lib/chart/text-width';

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

/** Where an instant stands. */
export function xOf(atMs: number, frame: TimeFrame): number {
  const share = (atMs - frame.fromMs) / (frame.toMs - frame.fromMs || 1);
  return frame.left + share * (frame.right - frame.left);
}

/** Events within the time shown, each with a row of its label so that none collide. */
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
      label: fitText(event.label, LABEL_SIZE, Math.max(event.x, frame.width - event.x) - PAD),
    }));
  const rows = stackLabels(
    shown.map(({ x, label }) => ({ x, width: textWidth(label, LABEL_SIZE) + PAD })),
    frame.width,
  );
  return shown.map((event, i) => ({ ...event, ...(rows[i] ?? { row: 0, anchor: 'start' as const }) }));
}

/** How many rows the labels take. */
export function eventRows(events: readonly PlacedEvent[]): number {
  return events.reduce((rows, { row }) => Math.max(rows, row + 1), 0);
}

/** What an ISO instant ends with: "-05:00". */
export function offsetOf(instant: string | undefined): string {
  return /([+-]\d\d:\d\d)$/.exec(instant ?? '')?.[1] ?? 'Z';
}
