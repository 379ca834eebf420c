import { useWords } from '#use-words';
import { countriesByName } from '@/lib/words/countries-by-name';

/** Every country to choose, by its name in the language of the page. */
export function CountryOptions() {
  const words = useWords();
  return countriesByName(words).map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}
