import Link from 'next/link';
import { isCountryCode, UNKNOWN_COUNTRY } from '@/lib/domain/country';

/** Says what of the address is wrong: the country's code or the dataset. */
export function CountryMissing({ slug, code }: { slug: string; code: string }) {
  const isCode = isCountryCode(code) || code === UNKNOWN_COUNTRY;
  return (
    <main id="main" className="page">
      <h1 className="page-title">
        {isCode ? `There is no dataset “${slug}”` : `“${code}” is no country’s code`}
      </h1>
      <p>
        {isCode ? (
          <>
            It may have been removed. <Link href="/datasets">See all datasets</Link>.
          </>
        ) : (
          <>
            A code has two letters of ISO 3166-1, such as EC; XK is Kosovo and ZZ what has no known country.{' '}
            <Link href={`/datasets/${slug}`}>See all countries of the dataset</Link>.
          </>
        )}
      </p>
    </main>
  );
}
