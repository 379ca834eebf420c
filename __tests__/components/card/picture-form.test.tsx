/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { InWords } from '@/__tests__/support/in-words';
import { PictureForm } from '@/components/card/picture-form';
import { pictureSize } from '@/lib/domain/picture';
import { PRESET_NAMES, SCALES } from '@/lib/domain/picture-looks';

const picture = { slug: 'a', kind: 'map', search: {}, csv: '' } as const;

it('offers of every size the scales that it can be had at, and says how finely a sheet is printed', () => {
  render(<PictureForm picture={picture} theme="light" say={() => undefined} />, { wrapper: InWords });
  const size = screen.getByLabelText('Size');
  const offered = () =>
    [...screen.getByLabelText<HTMLSelectElement>('Pixels').options].map(({ value, text }) => [value, text]);
  for (const preset of PRESET_NAMES) {
    fireEvent.change(size, { target: { value: preset } });
    const possible = SCALES.filter((scale) => {
      try {
        return pictureSize({ preset, scale }).scale > 0;
      } catch {
        return false;
      }
    });
    expect([preset, ...offered().map(([value]) => value)]).toEqual([preset, ...possible]);
  }
  fireEvent.change(size, { target: { value: 'a4' } });
  expect(offered()).toEqual([
    ['1', '1×, 300 dots per inch'],
    ['2', '2×, 600 dots per inch'],
  ]);
  expect(pictureSize({ preset: 'a4', scale: '2' }).dotsPerInch).toBe(600);
});
