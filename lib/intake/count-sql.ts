import { sqlText } from './sql-text';

/** Largest count of one fact: what a BIGINT holds. */
export const MOST_ATTACKS = 9_223_372_036_854_775_807n;

export const COUNT_TOO_LARGE = `the count is larger than ${MOST_ATTACKS.toLocaleString('en')}`;

/** The sign for decimals of a column; null where nothing tells. */
export type Decimal = '.' | ',' | null;

const HEAD = '[1-9][0-9]{0,2}';
/** Space, no-break space, narrow no-break space, thin space, apostrophes and underscore set thousands apart. */
const GAP = `[ \\x{00a0}\\x{202f}\\x{2009}'’_]`;

/** Thousands that cannot be decimals: two groups or more, or another sign for decimals behind them. */
const BY_COMMA = `${HEAD}(,[0-9]{3}){2,}(\\.0*)?|${HEAD},[0-9]{3}\\.0+`;
const BY_POINT = `${HEAD}(\\.[0-9]{3}){2,}(,0*)?|${HEAD}\\.[0-9]{3},0+`;
const BY_GAP = `${HEAD}(${GAP}[0-9]{3})+([.,]0*)?`;
/** A whole number with decimals that are all zero and do not have the shape of a group of thousands. */
const ZERO_DECIMALS = '[0-9]+[.,](0{0,2}|0{4,})|(0|[0-9]{4,})[.,]000';

/**
 * An SQL expression that reads a trimmed text as a whole number, HUGEINT; null when it is none. Without a known sign
 * for decimals "1,234" is 1234, as English writes it, and "1.234" is refused.
 */
export function countSql(text: string, decimal: Decimal): string {
  const is = (pattern: string) => `regexp_full_match(${text}, ${sqlText(pattern)})`;
  const without = (decimals: string) => {
    const whole = `regexp_replace(${text}, ${sqlText(decimals)}, '')`;
    return `try_cast(regexp_replace(${whole}, '[^0-9]', '', 'g') as hugeint)`;
  };
  const zeroes = decimal === null ? ZERO_DECIMALS : `${ZERO_DECIMALS}|[0-9]+[${decimal}]0+`;
  const thousands = decimal === ',' ? '[.]' : ',';
  return `case
    when ${is('[0-9]{1,38}')} then try_cast(${text} as hugeint)
    when length(${text}) > 60 then null
    when ${is(zeroes)} then ${without('[.,]0*$')}
    when ${is(`${HEAD}${thousands}[0-9]{3}`)} then ${without('^$')}
    when ${is(BY_COMMA)} then ${without('[.]0*$')}
    when ${is(BY_POINT)} then ${without(',0*$')}
    when ${is(BY_GAP)} then ${without('[.,]0*$')}
    when ${is('[+][0-9]{1,38}')} then ${without('^$')}
  end`;
}

/** An SQL expression for the reason why a text is no count; for texts where {@link countSql} is null. */
export function countFaultSql(text: string, decimal: Decimal): string {
  const is = (pattern: string) => `regexp_full_match(${text}, ${sqlText(pattern)})`;
  const ambiguous = decimal === null ? is(`${HEAD}[.][0-9]{3}`) : 'false';
  return `case
    when ${text} = '' then 'the count is empty'
    when ${is('[-−–] ?[0-9].*|[(][0-9.,]+[)]')} then 'the count is negative'
    when ${is('[+]?[0-9]{39,}')} then ${sqlText(COUNT_TOO_LARGE)}
    when ${is('[+]?[0-9]+([.,][0-9]*)?[eE][+-]?[0-9]+')} then 'the count is written with an exponent'
    when ${is('0[xX][0-9a-fA-F]+')} then 'the count is hexadecimal'
    when ${ambiguous} then 'the count could be thousands or a fraction: say which sign marks decimals'
    when ${is(`[+]?[0-9]*((${GAP}|[,.])[0-9]{3})*[.,][0-9]+`)} then 'the count is not a whole number'
    else 'the count is not a number'
  end`;
}

/** SQL conditions under which a text shows which sign its column uses for decimals. */
export function decimalEvidenceSql(text: string): { point: string; comma: string } {
  const shows = (thousands: string, decimal: string) => {
    const groups = `${HEAD}([${thousands}][0-9]{3}){2,}`;
    const both = `${HEAD}([${thousands}][0-9]{3})+[${decimal}][0-9]+`;
    const decimals = `[0-9]+[${decimal}]([0-9]{1,2}|[0-9]{4,})`;
    return `regexp_full_match(${text}, ${sqlText(`${groups}|${both}|${decimals}`)})`;
  };
  return { point: shows(',', '.'), comma: shows('.', ',') };
}
