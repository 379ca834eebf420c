/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { CountryMark } from '@/components/map/country-mark';
import { MapInteraction } from '@/components/map/map-interaction';
import { WorldMap } from '@/components/map/world-map';
import worldIndex from '@/lib/chart/world-index.json';
import worldPaths from '@/lib/chart/world-paths.json';

const map = (
  <WorldMap
    values={[
      { code: 'SG', name: 'Singapore', attacks: 1000, share: 0.1, place: '2nd of 3' },
      { code: 'US', name: 'United States', attacks: '9007199254740993', share: 0.8, place: '1st of 3' },
      { code: 'XK', name: 'Kosovo', attacks: 5, share: 0.0001 },
      { code: 'FR', name: 'France', attacks: 0, share: 0 },
    ]}
    unknown={{ attacks: 61, share: 0.061 }}
    side="source"
    selected={null}
  />
);

it('draws every country once, as markup that needs no script', () => {
  const codes = [...renderToStaticMarkup(map).matchAll(/data-code="(..)"/g)].map(([, code]) => code);
  expect(codes.length).toBe(Object.keys(worldPaths).length + Object.keys(worldIndex.points).length);
  expect(new Set(codes).size).toBe(codes.length);
});

it('writes a country with its number, share and place', () => {
  expect(
    renderToStaticMarkup(<CountryMark code="SG" step={3} tip="Singapore: 1,000 attacks" isTabStop />),
  ).toMatchInlineSnapshot(
    `"<circle cx="722.6" cy="241.9" data-step="3" data-code="SG" role="button" aria-pressed="false" tabindex="0" aria-label="Singapore: 1,000 attacks" data-live=""></circle>"`,
  );
});

it('says how much is of unknown country, and that a source is not an attacker', () => {
  render(map);
  expect(
    screen.getByText('6.1 % of attacks come from IP addresses of unknown country (61).'),
  ).toBeInTheDocument();
  expect(screen.getByText(/not who attacked/)).toBeInTheDocument();
});

it('has one tab stop, goes by arrow keys from most attacks to fewest, and selects with Enter', async () => {
  const onSelect = jest.fn();
  render(<MapInteraction onSelect={onSelect}>{map}</MapInteraction>);
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement).toHaveAttribute('data-code', 'US');
  expect(screen.getByText('9,007,199,254,740,993 attacks')).toBeInTheDocument();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveAttribute('data-code', 'SG');
  await user.keyboard('{End}{Enter}');
  expect(onSelect).toHaveBeenCalledWith('XK');
  expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

it('makes countries links where there are addresses', () => {
  const html = renderToStaticMarkup(
    <WorldMap
      values={[{ code: 'EC', name: 'Ecuador', attacks: 3, share: 1 }]}
      unknown={{ attacks: 0, share: 0 }}
      side="target"
      selected="EC"
      hrefFor={{ EC: '?country=EC' }}
    />,
  );
  expect(html).toContain('<a href="?country=EC" data-code="EC" aria-current="true"');
  expect(html).toContain('data-step="outline"');
  expect(html).not.toContain('not who attacked');
});
