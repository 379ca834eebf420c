import { readFileSync } from 'node:fs';

/**
 * How dichromats see: Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of color vision
 * deficiency", severity 1.0, applied to linear RGB. Greyscale is the luminance alone.
 */
const EYES: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  'usual sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};
const CASES = Object.keys(EYES).flatMap((eye) =>
  (['light', 'dark'] as const).map((theme) => [eye, theme] as const),
);

type Rgb = readonly [number, number, number];

const tokens = readFileSync('app/tokens.css', 'utf8');

function colour(name: string, theme: 'light' | 'dark'): Rgb {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  const hex = theme === 'light' ? light : dark;
  if (!hex) throw new Error(`app/tokens.css has no colour --${name}`);
  const linear = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [linear(1), linear(3), linear(5)];
}

function seen(name: string, eye: string, theme: 'light' | 'dark'): Rgb {
  const [r, g, b] = colour(name, theme);
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const rows = EYES[eye] ?? [];
  const [x = 0, y = 0, z = 0] = rows.map(([a, c, d]) => clamp(a * r + c * g + d * b));
  return [x, y, z];
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** CIE L*, 0 to 100. */
function lightness(rgb: Rgb): number {
  const y = luminance(rgb);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

/** WCAG 2.2, 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const SCALE = ['scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5'];
const ARMS = [
  ['same', 'fall-1', 'fall-2', 'fall-3'],
  ['same', 'rise-1', 'rise-2', 'rise-3'],
];

describe.each(CASES)('with %s, %s', (eye, theme) => {
  const steps = (names: readonly string[]) => names.map((name) => lightness(seen(name, eye, theme)));
  const gaps = (names: readonly string[]) =>
    steps(names)
      .slice(1)
      .map((step, i) => step - (steps(names)[i] ?? 0));

  it('the steps of the scale go one way in lightness, and no two neighbours are alike', () => {
    const sign = theme === 'light' ? -1 : 1;
    for (const gap of gaps(SCALE)) expect(gap * sign).toBeGreaterThan(9);
  });

  it.each(ARMS)('the steps of the change go one way from no change: %s to %4$s', (...arm) => {
    const sign = theme === 'light' ? -1 : 1;
    for (const gap of gaps(arm)) expect(gap * sign).toBeGreaterThan(9);
  });

  it('equal changes up and down are equally strong', () => {
    for (const step of [1, 2, 3]) {
      const [fall = 0, rise = 0] = steps([`fall-${step}`, `rise-${step}`]);
      expect(Math.abs(fall - rise)).toBeLessThan(9);
    }
  });

  it('no data differs from every step by its outline, and falls and unknown by patterns that stand out', () => {
    const paper = seen('paper', eye, theme);
    // No data is paper within an outline, unknown hatching over paper: marks that no step has. Falls are ruled with paper.
    for (const fall of ['fall-1', 'fall-2', 'fall-3']) {
      expect(contrast(seen(fall, eye, theme), paper)).toBeGreaterThan(1.75);
    }
    expect(contrast(seen('no-data-line', eye, theme), paper)).toBeGreaterThan(2);
    expect(contrast(seen('ink-quiet', eye, theme), paper)).toBeGreaterThan(4.5);
    expect(contrast(seen('ink', eye, theme), paper)).toBeGreaterThan(7);
    // The faintest step is no paper; its outline or size is all that a point of it has besides.
    expect(Math.abs((steps(['scale-1'])[0] ?? 0) - lightness(paper))).toBeGreaterThan(6);
  });
});

it.each(['protanopia', 'deuteranopia', 'tritanopia'])(
  'more and fewer attacks have different hues with %s',
  (eye) => {
    for (const theme of ['light', 'dark'] as const) {
      const [fall, rise] = [seen('fall-2', eye, theme), seen('rise-2', eye, theme)];
      const hue = ([r, , b]: Rgb) => Math.log((r + 0.02) / (b + 0.02));
      expect(hue(rise) - hue(fall)).toBeGreaterThan(0.4);
    }
  },
);
