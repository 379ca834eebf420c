import { memo } from 'react';
import { useWords } from '#use-words';
import { CountryOptions } from './country-options';

/** Every country in a group of its own. Drawn once: a page may have two hundred of these lists. */
export const AllCountries = memo(function AllCountries() {
  const { t } = useWords();
  return (
    <optgroup label={t('upload.allCountries')}>
      <CountryOptions />
    </optgroup>
  );
});
