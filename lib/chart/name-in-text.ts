import { type Dimension, isSide } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import { capital } from './capital';

/** Countries whose names take an article in English. Other languages say with their message whether they have it, too. */
const WITH_ARTICLE = new Set([
  ...['AE', 'BS', 'CF', 'CK', 'DO', 'FK', 'FO', 'GB', 'GM', 'KY'],
  ...['MH', 'MP', 'MV', 'NL', 'PH', 'SB', 'TC', 'US', 'VG', 'VI'],
]);

interface Told {
  key: string;
  name: string;
}

/** A name within a sentence: "the Netherlands", "Ecuador". Tables and labels have it without the article. */
export function nameInText({ key, name }: Told, by: Dimension, { t }: Words): string {
  return isSide(by) && WITH_ARTICLE.has(key) ? t('text.withArticle', { name }) : name;
}

/** The same where a sentence begins with it: "The Netherlands"; a name that is written small stays so. */
export function nameAtStart(told: Told, by: Dimension, words: Words): string {
  const text = nameInText(told, by, words);
  return text === told.name ? text : capital(text);
}
