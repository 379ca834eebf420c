import type { DatasetDetail } from '@/lib/domain/dataset';

/** The source line of a dataset: publisher, licence, retrieval. */
export function sourceLine({ title, passport }: DatasetDetail): string {
  const { publisher, licence, retrievedOn, sourceUrl } = passport;
  const parts = [
    `Data: ${title}`,
    publisher === '' ? 'publisher not stated' : publisher,
    ...(sourceUrl === null ? [] : [sourceUrl]),
    licence === null ? 'licence not stated' : licence,
    ...(retrievedOn === null ? [] : [`retrieved ${retrievedOn}`]),
  ];
  return parts.join(' · ');
}
