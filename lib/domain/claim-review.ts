import type { Claim } from './claim';
import type { ClaimCheck } from './claim-check';
import { claimText } from './claim-text';

type Json = Record<string, unknown>;

/**
 * A claim as schema.org's ClaimReview, with no field that would be a guess: no rating without a verdict, no date where
 * none was printed, and a type for the speaker only where a role shows that it is a person.
 * @see https://schema.org/ClaimReview
 * @param check a comparison with a dataset, whose verdict becomes the rating
 */
export function claimReview(claim: Claim, ledgerUrl: string, check: ClaimCheck | null = null): Json {
  const { id, value, unit, speaker, role, outlet, url, publishedOn, window } = claim;
  const published = publishedOn === null ? {} : { datePublished: publishedOn };
  const author = { ...(role === null ? {} : { '@type': 'Person', jobTitle: role }), name: speaker };
  const publisher = { '@type': 'Organization', name: outlet };
  return {
    '@type': 'ClaimReview',
    url: `${ledgerUrl}#claim-${id}`,
    claimReviewed: `${claimText(value)} ${value.kind === 'statement' ? `(${unit})` : unit}. ${window.note}`,
    itemReviewed: {
      '@type': 'Claim',
      ...(speaker === null ? {} : { author }),
      ...published,
      appearance: { '@type': 'CreativeWork', url, publisher, ...published },
    },
    ...rating(check),
  };
}

function rating(check: ClaimCheck | null): Json {
  if (check?.verdict !== 'agrees' && check?.verdict !== 'contradicts') return {};
  const isTrue = check.verdict === 'agrees';
  return {
    reviewBody: check.sentence,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: isTrue ? 2 : 1,
      worstRating: 1,
      bestRating: 2,
      alternateName: isTrue ? 'Agrees with the data' : 'Contradicts the data',
      reviewAspect: `Compared with “${check.title}” (${check.status})`,
    },
  };
}

/**
 * Several reviews as one JSON-LD document. `<` is written as an escape, so that no text of a claim can end the script
 * element of a page that the document is put into.
 */
export function claimReviewDocument(reviews: readonly Json[]): string {
  const document = { '@context': 'https://schema.org', '@graph': reviews };
  return JSON.stringify(document, null, 1).replaceAll('<', '\\u003c');
}
