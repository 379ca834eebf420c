import { sniffText, takeIn } from './take-in';

const ROWS = '2024-01-01 10:00,Ecuador,5\n2024-01-01 11:00,Perú,7\n';

describe('sniff', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(`hora,país de origen,ataques\n${ROWS}`), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeffhora,país de origen,ataques\n${ROWS}`), 'utf-8'],
    ['Windows-1252', Buffer.from(`hora,país de origen,ataques\n${ROWS}`, 'latin1'), 'windows-1252'],
    ['UTF-16', Buffer.from(`\ufeffhora,país de origen,ataques\n${ROWS}`, 'utf16le'), 'utf-16le'],
    [
      'UTF-16 the other way',
      Buffer.from(`\ufeffhora,país de origen,ataques\n${ROWS}`, 'utf16le').swap16(),
      'utf-16be',
    ],
  ])('reads %s', async (_, content, encoding) => {
    const { sniffed, outcome } = await takeIn(content);
    expect(sniffed.reading.encoding).toBe(encoding);
    expect(sniffed.header).toEqual(['hora', 'país de origen', 'ataques']);
    expect(outcome.totals.source).toEqual([
      ['PE', 7n],
      ['EC', 5n],
    ]);
  });

  it.each([',', ';', '\t', '|'])('finds the delimiter “%s”', async (delimiter) => {
    const { delimiter: found, mapping } = await sniffText(
      `date;country of origin;attacks\n2024-01-01;"Korea, Republic of";1\n`.replaceAll(';', delimiter),
    );
    expect(found).toBe(delimiter);
    expect(mapping?.source).toEqual({ column: 'country of origin' });
  });

  it('skips comments, blank lines and a separator line above the header, and counts their lines', async () => {
    const { sniffed, outcome } = await takeIn(
      `sep=;\n# "quoted\n\ndate;source;attacks\n2024-01-01;EC;x\n2024-01-01;EC;5\n`,
    );
    expect(sniffed).toMatchObject({ delimiter: ';', headerLine: 4 });
    expect(outcome.rejects).toMatchObject([{ line: 5, column: 'attacks', value: 'x' }]);
  });

  it('gives every column a name of its own and a few samples', async () => {
    const { columns } = await sniffText('a,,a, a \n1,2,3,4\n1,5,,4\n');
    expect(columns.map(({ name, samples }) => [name, samples])).toEqual([
      ['a', ['1']],
      ['column 2', ['2', '5']],
      ['a (2)', ['3']],
      ['a (3)', ['4']],
    ]);
  });

  it.each<[string, string, object]>([
    [
      'time,source_country,target_country,organisation,attack_type,attacks',
      '2019-04-11T12:00:00-05:00,GB,EC,BCE,DDoS,3',
      {
        time: { column: 'time' },
        source: { column: 'source_country' },
        target: { column: 'target_country' },
        organisation: { column: 'organisation' },
        type: { column: 'attack_type' },
        attacks: { column: 'attacks' },
      },
    ],
    [
      'time,target_country,attacks',
      '2019-04-11T12:00:00-05:00,EC,3',
      { source: null, target: { column: 'target_country' } },
    ],
    [
      'Datum,Herkunftsland,Anzahl',
      '2024-01-01,Frankreich,3',
      {
        time: { column: 'Datum' },
        source: { column: 'Herkunftsland' },
        attacks: { column: 'Anzahl' },
      },
    ],
    [
      'heure,pays cible,organisme,nombre',
      '2024-01-01 10:00,Équateur,BCE,3',
      {
        time: { column: 'heure' },
        target: { column: 'pays cible' },
        organisation: { column: 'organisme' },
        attacks: { column: 'nombre' },
      },
    ],
    [
      'data,país de origem,alvo,tentativas',
      '2024-01-01,Brasil,Equador,3',
      {
        source: { column: 'país de origem' },
        target: { column: 'alvo' },
        attacks: { column: 'tentativas' },
      },
    ],
    [
      'timestamp,src_ip,src_port,src_country,dst_country,protocol',
      '1555002000,10.0.0.1,22,CN,EC,ssh',
      {
        source: { column: 'src_country' },
        target: { column: 'dst_country' },
        type: { column: 'protocol' },
        attacks: 'one-per-row',
      },
    ],
    [
      '@timestamp,attackerCountry,hits',
      '2024-01-01T00:00:00Z,CN,3',
      { source: { column: 'attackerCountry' } },
    ],
    [
      'day,victim country,country_code,count',
      '2024-01-01,Peru,PE,3',
      { target: { column: 'victim country' } },
    ],
    [
      'country,2014,2015-03',
      'Peru,1,2',
      {
        attacks: {
          columns: [
            { column: '2014', period: { from: '2014-01-01', to: '2015-01-01' } },
            { column: '2015-03', period: { from: '2015-03-01', to: '2015-04-01' } },
          ],
        },
        time: { period: { from: '2014-01-01', to: '2015-04-01' } },
      },
    ],
  ])('guesses %s', async (header, row, mapping) => {
    const { mapping: guess } = await sniffText(`${header}\n${row}\n`);
    expect(guess).toMatchObject(mapping);
  });

  it('asks which side a country column is when nothing tells, and does not when the names tell', async () => {
    const content = 'date,country,attacks\n2024-01-13,Peru,3\n';
    const asked = ['Does “country” name the attackers or those attacked?'];
    expect(await sniffText(content)).toMatchObject({
      questions: asked,
      mapping: { target: { column: 'country' } },
    });
    expect(await sniffText(content, 'targets.csv')).toMatchObject({
      questions: [],
      mapping: { source: null },
    });
    expect(await sniffText(content, 'logins.csv')).toMatchObject({
      questions: [],
      mapping: { target: null },
    });
    const attempts = content.replace('attacks', 'attempts');
    expect(await sniffText(attempts)).toMatchObject({
      questions: [],
      mapping: { source: { column: 'country' } },
    });
  });

  it('asks whether a date begins with the day or the month when its column leaves it open', async () => {
    const content = (date: string) => `date,source,attacks\n05/11/2022,Peru,3\n${date},Peru,3\n`;
    expect((await sniffText(content('06/11/2022'))).questions).toEqual([
      'In “date”, does “05/11/2022” begin with the day or with the month?',
    ]);
    expect((await sniffText(content('16/11/2022'))).questions).toEqual([]);
  });

  it('asks for the period when neither a column nor the name of the file tells it', async () => {
    const content = 'source country,attacks\nPeru,3\n';
    expect(await sniffText(content)).toMatchObject({
      mapping: null,
      questions: ['Which period do the counts cover?'],
    });
    const { mapping } = await sniffText(content, 'counts-2013.csv');
    expect(mapping?.time).toEqual({ period: { from: '2013-01-01', to: '2014-01-01' } });
  });

  it('asks when a column that should count holds no numbers', async () => {
    const { mapping, questions } = await sniffText('date,source,attacks\n2024-01-13,Peru,many\n');
    expect(mapping?.attacks).toBe('one-per-row');
    expect(questions).toEqual(['“attacks” does not hold numbers. Does each row count as one attack?']);
  });

  it.each([
    ['logins-2019-04-11.csv', '2019-04-11', '2019-04-12'],
    ['targets-2014-2015.csv', '2014-01-01', '2016-01-01'],
    ['export_20190408_20190418.csv', '2019-04-08', '2019-04-19'],
    ['report 2019-12 v2.csv', '2019-12-01', '2020-01-01'],
  ])('takes the period from the name %s', async (filename, from, to) => {
    const { mapping } = await sniffText('source country,attacks\nPeru,3\n', filename);
    expect(mapping?.time).toEqual({ period: { from, to } });
  });

  it('asks when the header looks like data', async () => {
    const { questions } = await sniffText('2024-01-01 10:00,EC,5\n2024-01-01 11:00,PE,5\n');
    expect(questions[0]).toMatch(/^Line 1 looks like data/);
  });

  it('refuses a file of blank lines', async () => {
    await expect(sniffText('\n \n')).rejects.toMatchObject({ status: 422 });
  });
});
