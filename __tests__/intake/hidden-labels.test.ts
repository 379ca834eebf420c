import { takeIn } from './take-in';

const HEADER = 'date,source_country,organisation,attack_type,attacks';
/** Rows that are summed as they are read, and rows that are looked at one by one. */
const DAYS = { plain: '2019-04-11', staged: '11 April 2019' };

it.each(Object.entries(DAYS))(
  'rejects rows whose labels cannot be shown and takes all others: %s',
  async (_, day) => {
    const content = [
      HEADER,
      `${day},EC,Bank,Scan,5`,
      `${day},EC,Ring\u0007bell,Scan,7`,
      `${day},EC,Bank,Flo\uffffod,9`,
      `${day},EC,"Two\nlines",Scan,11`,
      `${day},EC,Ba\u0085nk,,13`,
      `${day},EC,Ring\u0007bell,Scan,17`,
    ].join('\n');
    const { outcome, facts, rejects } = await takeIn(content);
    const told = facts.map(({ organisation, attacks }) => [organisation, attacks]);
    expect(Object.fromEntries(told)).toEqual({ Bank: 5n, 'Two\nlines': 11n, 'Ba\u0085nk': 13n });
    expect(outcome.rows).toMatchObject({ read: 6n, accepted: 3n, rejected: 3n });
    expect(outcome.rejects.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 'organisation', 'the organisation has a character that cannot be shown'],
      [4, 'attack_type', 'the type has a character that cannot be shown'],
      [8, 'organisation', 'the organisation has a character that cannot be shown'],
    ]);
    expect(rejects).toContain('Ring\u0007bell');
  },
);
