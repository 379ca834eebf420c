const ZERO = 48;
const PREFIX = 'YYYY-MM-DDTHH:MM'.length;
/** Instants that are taken, in seconds since 1970: up to 2099. */
const END_OF_TIME = 4_102_444_800;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A time as nearly all programs write it, read from bytes. Kept between rows, since most begin like the one before. */
export interface IsoTime {
  /** Seconds since 1970 on the text's own clock. */
  wall: number;
  /** Seconds by which that clock is ahead of UTC; null for a local time. */
  shift: number | null;
  /** The minute of the last time that was read, as it stands, and the same in seconds since 1970. */
  prefix: Uint8Array;
  minute: number;
  /** Where that minute was met last, in the bytes at hand; −1 for nowhere. */
  knownAt: number;
}

export function createIsoTime(): IsoTime {
  return { wall: 0, shift: null, prefix: new Uint8Array(PREFIX), minute: 0, knownAt: -1 };
}

/** How many bytes from `from` on are the minute of the last time: all of them, or else 0. Asked before {@link readIsoTime}. */
export function knownMinute(time: IsoTime, bytes: Uint8Array, from: number): number {
  const { prefix } = time;
  time.knownAt = -1;
  // From the end, where times differ.
  for (let i = PREFIX - 1; i >= 0; i--) if (bytes[from + i] !== prefix[i]) return 0;
  time.knownAt = from;
  return PREFIX;
}

/**
 * Reads YYYY-MM-DD, alone or with HH:MM[:SS[.fraction]] after a T or a space, and then Z, an offset such as -05:00, or nothing.
 * @returns false for any other text, and for a time that is none or not between 1970 and 2099
 */
export function readIsoTime(time: IsoTime, bytes: Uint8Array, from: number, to: number): boolean {
  time.shift = null;
  if (to - from === 10) {
    time.wall = daySeconds(bytes, from);
    return time.wall >= 0;
  }
  if (to - from < PREFIX) return false;
  if (time.knownAt !== from && !readMinute(time, bytes, from)) return false;
  let at = from + PREFIX;
  time.wall = time.minute;
  if (bytes[at] === 0x3a) {
    const second = twoDigits(bytes, at + 1);
    if (second < 0 || second > 59) return false;
    time.wall += second;
    at = afterFraction(bytes, at + 3, to);
  }
  return at === to || (at < to && readZone(time, bytes, at, to));
}

/** A minute that is none is not kept. */
function readMinute(time: IsoTime, bytes: Uint8Array, from: number): boolean {
  const day = daySeconds(bytes, from);
  const hour = twoDigits(bytes, from + 11);
  const minute = twoDigits(bytes, from + 14);
  const gap = bytes[from + 10];
  if (day < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
  if ((gap !== 0x54 && gap !== 0x20) || bytes[from + 13] !== 0x3a) return false;
  for (let i = 0; i < PREFIX; i++) time.prefix[i] = bytes[from + i] ?? 0;
  time.minute = day + hour * 3600 + minute * 60;
  return true;
}

function afterFraction(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to || bytes[from] !== 0x2e) return from;
  let at = from + 1;
  while (at < to && isDigit(bytes[at] ?? 0)) at += 1;
  return at === from + 1 ? to + 1 : at;
}

function readZone(time: IsoTime, bytes: Uint8Array, at: number, to: number): boolean {
  const sign = bytes[at];
  time.shift = 0;
  if (sign === 0x5a) return to === at + 1;
  if ((sign !== 0x2b && sign !== 0x2d) || to !== at + 6 || bytes[at + 3] !== 0x3a) return false;
  const hours = twoDigits(bytes, at + 1);
  const minutes = twoDigits(bytes, at + 4);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return false;
  time.shift = (sign === 0x2d ? -1 : 1) * (hours * 3600 + minutes * 60);
  // Before 1970 in UTC.
  return time.wall >= time.shift && time.wall - time.shift < END_OF_TIME;
}

/** Seconds since 1970 of a YYYY-MM-DD; −1 where there is no such day from 1970 to 2099. */
function daySeconds(bytes: Uint8Array, from: number): number {
  const century = twoDigits(bytes, from);
  const yearOfCentury = twoDigits(bytes, from + 2);
  const month = twoDigits(bytes, from + 5);
  const day = twoDigits(bytes, from + 8);
  if (century < 0 || yearOfCentury < 0 || bytes[from + 4] !== 0x2d || bytes[from + 7] !== 0x2d) return -1;
  const year = century * 100 + yearOfCentury;
  if (year < 1970 || year > 2099 || month < 1 || month > 12 || day < 1) return -1;
  const isLeap = year % 4 === 0;
  const length = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  if (day > length) return -1;
  // 2000 is a leap year, and the years are too few for one that is none.
  let days = (year - 1970) * 365 + Math.floor((year - 1969) / 4) + day - 1;
  for (let before = 0; before < month - 1; before++) days += DAYS[before] ?? 0;
  return (days + (isLeap && month > 2 ? 1 : 0)) * 86_400;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - ZERO;
  const ones = (bytes[at + 1] ?? 0) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}
