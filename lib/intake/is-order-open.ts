const EITHER = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}(?!\d)/;

/** True when dates such as "05/11/2022" occur and none of the values tells whether day or month comes first. */
export function isOrderOpen(values: readonly string[]): boolean {
  const dates = values.map((value) => EITHER.exec(value)).filter((match) => match !== null);
  const pairs = dates.map(([, first, second]) => [Number(first), Number(second)] as const);
  const dayFirst = pairs.some(([first]) => first > 12);
  const monthFirst = pairs.some(([, second]) => second > 12);
  return dayFirst === monthFirst && pairs.some(([first, second]) => first !== second);
}
