import { isIPv4 } from 'node:net';
import fc from 'fast-check';
import { addressSql, maskSql } from '@/lib/intake/address-sql';
import { openScratch } from '@/lib/intake/open-scratch';
import { inFolder, sniffText, takeIn } from './take-in';

const MAPPING = {
  time: { column: 'date' },
  source: { ip: 'src_ip' },
  target: null,
  organisation: null,
  type: null,
  attacks: { column: 'n' },
};

async function read(texts: string[]) {
  return inFolder(async (folder) => {
    const scratch = await openScratch(folder, { memoryLimit: '1GB' });
    try {
      await scratch.run('create table texts (text varchar)');
      const appender = await scratch.connection.createAppender('texts');
      for (const text of texts) {
        appender.appendVarchar(text);
        appender.endRow();
      }
      appender.closeSync();
      const rows = await scratch.rows(
        `select text, family, address, ${maskSql()} as mask from (${addressSql('from texts')})`,
      );
      return new Map(
        rows.map(({ text, family, address, mask }) => [
          String(text),
          { family, address, mask: String(mask) },
        ]),
      );
    } finally {
      await scratch.close();
    }
  });
}

/** As the URL parser reads it, which has rules of its own and shares no code with ours. */
function sixNumber(text: string): bigint {
  const host = new URL(`http://[${text}]/`).hostname.slice(1, -1);
  const [head = '', tail = ''] = host.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const groups = [...left, ...Array(8 - left.length - right.length).fill('0'), ...right];
  return groups.reduce((number, group) => number * 65536n + BigInt(`0x${group}`), 0n);
}

describe('addresses', () => {
  it('are read as numbers, as another parser reads them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.ipV4(), fc.ipV6()), { minLength: 50, maxLength: 300 }),
        async (texts) => {
          const found = await read(texts);
          for (const text of new Set(texts)) {
            const expected = isIPv4(text)
              ? { family: 4, address: text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n) }
              : { family: 6, address: sixNumber(text) };
            // Of version 4 within version 6 only the mapped form is common.
            if (!isIPv4(text) && text.includes('.')) continue;
            expect({ text, ...found.get(text) }).toMatchObject({ text, ...expected });
          }
        },
      ),
      { numRuns: 5 },
    );
  });

  it.each([
    ['8.8.8.8:443', 4, 0x08080808n],
    ['::ffff:8.8.8.8', 4, 0x08080808n],
    ['[2001:db8::1]:443', 6, (0x20010db8n << 96n) + 1n],
    ['FE80::1%eth0', 6, (0xfe80n << 112n) + 1n],
    ['::', 6, 0n],
    ['1.2.3', null, null],
    ['1.2.3.256', null, null],
    ['1:2:3:4:5:6:7:8:9', null, null],
    ['1::2::3', null, null],
    [':::', null, null],
    ['12345::', null, null],
    ['', null, null],
    ["'; drop table texts; --", null, null],
  ])('are told from what is none: %s', async (text, family, address) => {
    expect((await read([text])).get(text)).toMatchObject({ family, address });
  });

  it('are taken for the country that they are registered in, and go no further', async () => {
    const rows = [
      '190.152.0.1',
      '186.46.0.1',
      '2800:68::1',
      '10.1.2.3',
      '10.9.9.9',
      '192.168.1.1',
      'server-7',
      '',
    ];
    const content = `date,src_ip,n\n${rows.map((ip, i) => `2024-01-0${i + 1},${ip},1`).join('\n')}\nTotal,,8\n`;
    const { sniffed, outcome, facts } = await takeIn(content);
    expect(sniffed.mapping).toEqual(MAPPING);
    expect(outcome.rows).toEqual({ read: 9n, accepted: 8n, rejected: 1n });
    expect(outcome.totals.source).toEqual([
      ['ZZ', 5n],
      ['EC', 3n],
    ]);
    expect(outcome.unmatchedCountries.map(({ text, rows }) => [text, rows])).toEqual([
      ['10.0.0.0/8 (private)', 2],
      ['(empty)', 1],
      ['192.168.0.0/16 (private)', 1],
      ['server-7', 1],
    ]);
    expect(outcome.countryMethod).toMatch(/^IP address → country .* of 2026-06-17; its makers report faults/);
    const told = JSON.stringify([facts, outcome.unmatchedCountries, outcome.chosenCountries], (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(told).not.toMatch(/190\.152|10\.1\.2|192\.168\.1\.1/);
  });

  it('of a range may be given a country by choice', async () => {
    const content = 'date,src_ip,n\n2024-01-01,10.1.2.3,4\n2024-01-01T10:00Z,8.8.8.8,1\n';
    const { outcome } = await takeIn(content, { aliases: { '10.0.0.0/8 (private)': 'EC', '(empty)': 'FR' } });
    expect(outcome.totals.source).toEqual([
      ['EC', 4n],
      ['US', 1n],
    ]);
    expect(outcome.chosenCountries).toEqual([
      { text: '10.0.0.0/8 (private)', code: 'EC', name: 'Ecuador', rows: 1, attacks: 4 },
    ]);
  });

  it('never appear where a range stands for them', async () => {
    const found = await read(['203.0.113.9', '2001:db8::9', '45.12.7.9', 'ff02::1', '::1', 'fd00::9']);
    expect([...found.values()].map(({ mask }) => mask)).toEqual([
      '203.0.113.0/24 (documentation)',
      '2001:db8::/32 (documentation)',
      '45.12.0.0/16 (no country on record)',
      'ff00::/8 (multicast)',
      '::/127 (loopback)',
      'fc00::/7 (private)',
    ]);
  });
});

it('a column of addresses whose name tells no side is asked about', async () => {
  const { mapping, questions } = await sniffText('date,client,n\n2024-01-01,8.8.8.8,4\n', 'counts.csv');
  expect(mapping?.source).toEqual({ ip: 'client' });
  expect(questions).toContain('Does “client” name the attackers or those attacked?');
});
