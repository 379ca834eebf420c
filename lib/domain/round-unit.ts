/**
 * The unit that a round number is rounded to: that of its last digit that is not zero. "40000000" → "10000000".
 * @param digits a whole number from 1
 */
export function roundUnit(digits: string): string {
  return `1${/0*$/.exec(digits)?.[0] ?? ''}`;
}
