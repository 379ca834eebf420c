import { renderToStaticMarkup } from 'react-dom/server';
import { cardLayout } from '@/components/drawings/card-layout';
import { PALETTES } from '@/components/drawings/palette';
import { PictureCard } from '@/components/drawings/picture-card';
import type { PictureText } from '@/components/drawings/picture-text';
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

it('writes markup in a text as text', () => {
  const svg = card(text({ title: '<script>alert(1)</script> & "quotes"' }));
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
