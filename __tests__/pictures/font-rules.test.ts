import { fontRules } from '@/lib/server/pictures/fonts';

it('writes the faces of an SVG into it: a variable one for texts, one weight for titles', async () => {
  const rules = await fontRules({ sans: 'Attacks', serif: 'Ecuador rose' });
  const faces = [...rules.matchAll(/font-family:'([^']+)';font-weight:([\d ]+);.*?base64,([\w+/=]+)/g)];
  expect(faces.map(([, name, weights]) => [name, weights])).toEqual([
    ['Inter', '100 900'],
    ['Source Serif 4', '600'],
  ]);
  for (const [, , , file = ''] of faces) {
    expect(Buffer.from(file, 'base64').subarray(0, 4).toString()).toBe('wOF2');
  }
  expect(rules.length).toBeLessThan(100_000);
});

it('adds the files of other letters only where there are any', async () => {
  const latin = await fontRules({ sans: 'a', serif: 'a' });
  const greek = await fontRules({ sans: 'a', serif: 'Αθήνα' });
  expect(greek.match(/@font-face/g)).toHaveLength(3);
  expect(latin.match(/@font-face/g)).toHaveLength(2);
});
