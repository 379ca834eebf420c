import fc from 'fast-check';
import { LOCALES, localePath, splitLocale } from '@/lib/domain/locale';

it('gives English pages no language in their address, so that older links stay right', () => {
  expect(localePath('en', '/claims?topic=total')).toBe('/claims?topic=total');
  expect(localePath('es', '/claims?topic=total')).toBe('/es/claims?topic=total');
  expect(localePath('es', '/')).toBe('/es');
  expect(localePath('es', '/?country=EC')).toBe('/es?country=EC');
});

it('takes no dataset for a language because its name begins like one', () => {
  expect(splitLocale('/estonia')).toEqual({ locale: 'en', path: '/estonia' });
  expect(splitLocale('/es')).toEqual({ locale: 'es', path: '/' });
  expect(splitLocale('/es?country=EC')).toEqual({ locale: 'es', path: '/?country=EC' });
});

it('leads back to the same page from each language', () => {
  const page = fc
    .array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 3 })
    .filter(([first]) => !LOCALES.some((locale) => locale === first))
    .map((parts) => `/${parts.join('/')}`);
  fc.assert(
    fc.property(
      page,
      fc.constantFrom(...LOCALES),
      fc.constantFrom('', '?a=1', '?a=/es'),
      (path, locale, search) => {
        expect(splitLocale(localePath(locale, `${path}${search}`))).toEqual({
          locale,
          path: `${path}${search}`,
        });
      },
    ),
  );
});
