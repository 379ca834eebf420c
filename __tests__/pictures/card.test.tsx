import { renderToStaticMarkup } from 'react-dom/server';
import { cardLayout } from '@/components/drawings/card-layout';
import { PALETTES } from '@/components/drawings/palette';
import { PictureCard } from '@/components/drawings/picture-card';
import type { PictureText } from '@/components/drawings/picture-text';
import { Watermark } from '@/components/drawings/watermark';
import { measuredWidth } from '@/lib/chart/measured-width';
import { STATUSES } from '@/lib/domain/passport';
import { PRESETS } from '@/lib/domain/picture-looks';
import { loadWords } from '@/lib/words/load-words';

const text = (changes: Partial<PictureText> = {}): PictureText => ({
  ...{
    title: 'Ecuador climbed',
    summary: 'Ecuador climbed far',
    empty: null,
    subtitle: 'Requests.',
    scope: 'On 11 April 2019',
    shortScope: 'On 11 April 2019',
    notes: ['A note.'],
  },
  ...{ status: 'measured', statusWord: 'Measured', watermark: 'simulated' },
  ...{ origin: ['Data: ours.'], proof: ['Made with Rankshift'] },
  ...changes,
});

const card = (given: PictureText) =>
  renderToStaticMarkup(
    <PictureCard
      text={given}
      {...PRESETS.article}
      palette={PALETTES.light}
      words={loadWords('en')}
      isTransparent={false}
      least={() => 100}
      draw={() => <path d="M0 0" />}
    />,
  );

const LONG = 'Geheimdienstkoordinationsausschussvorsitzende der Plurinationalen Gesamtministerialverwaltung ';

it.each(Object.entries(PRESETS))(
  'cuts nothing off at %s, however long the texts are',
  (_, { width, height, zoom }) => {
    const long = text({
      title: LONG.repeat(3),
      subtitle: LONG.repeat(2),
      notes: [LONG.repeat(2)],
      origin: [LONG.repeat(4)],
      proof: [`https://example.org/${'x'.repeat(400)}`],
    });
    const layout = cardLayout(long, { width: width / zoom, height: height / zoom }, () => 100);
    const { title, subtitle, notes, foot, body } = layout;
    const blocks = [
      { ...title, face: 'serif' as const },
      ...[subtitle, notes, ...foot].map((one) => ({ ...one, face: 'sans' as const })),
    ];
    for (const { lines, x, y, size, leading, face } of blocks) {
      for (const line of lines) expect(x + measuredWidth(line, size, face)).toBeLessThanOrEqual(layout.width);
      expect(y + (lines.length - 1) * leading).toBeLessThanOrEqual(layout.height);
    }
    expect(title.lines.join('').replaceAll(' ', '')).toBe(LONG.repeat(3).replaceAll(' ', ''));
    expect(subtitle.y + (subtitle.lines.length - 1) * subtitle.leading).toBeLessThan(body.y);
    expect(body.y + body.height).toBeLessThan(notes.y);
    expect(body.height / layout.height).toBeGreaterThan(0.25);
  },
);

it.each(STATUSES)('says across the drawing that it is simulated when it is, and only then: %s', (status) => {
  const marks = card(text({ status, statusWord: status })).match(/fill-opacity/g)?.length ?? 0;
  expect(marks > 0).toBe(status === 'simulated');
});

it('says so three times across a drawing, and across each half of a long one', () => {
  const marked = (width: number, height: number) => {
    const body = { x: 20, y: 100, width, height };
    const svg = renderToStaticMarkup(<Watermark word="made up" body={body} palette={PALETTES.light} />);
    const places = [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\)[^>]*>made up</g)];
    return places.map(([, x, y]) => [Number(x) - body.x, Number(y) - body.y] as const);
  };
  const inside = (at: number, size: number) => at > 0 && at < size;
  expect(marked(700, 300).filter(([x, y]) => inside(x, 700) && inside(y, 300))).toHaveLength(3);
  for (const left of [0, 1_400])
    expect(marked(2_800, 150).filter(([x]) => inside(x - left, 1_400)).length).toBeGreaterThanOrEqual(3);
  for (const top of [0, 1_200])
    expect(marked(300, 2_400).filter(([, y]) => inside(y - top, 1_200)).length).toBeGreaterThanOrEqual(3);
});

it('puts no halo of paper round texts on a transparent picture, behind which may be anything', () => {
  const drawn = (isTransparent: boolean) =>
    renderToStaticMarkup(
      <PictureCard
        text={text()}
        {...{ ...PRESETS.article, palette: PALETTES.light, words: loadWords('en'), isTransparent }}
        least={() => 100}
        draw={({ palette }) => <path d="M0 0" stroke={palette.paper} />}
      />,
    );
  expect(drawn(false)).toContain(`stroke="${PALETTES.light.paper}"`);
  expect(drawn(true)).not.toContain(PALETTES.light.paper);
});

it('writes markup in a text as text', () => {
  const svg = card(text({ title: '<script>alert(1)</script> & "quotes"' }));
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
