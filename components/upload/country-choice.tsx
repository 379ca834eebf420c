import { useWords } from '#use-words';
import type { UnmatchedCountry } from '@/lib/domain/check-report';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { countryText } from '@/lib/words/country-text';
import type { Words } from '@/lib/words/words';
import { AllCountries } from './all-countries';
import fieldStyles from './field.module.css';

/** The countries that a person chose for texts, and what to do with them. */
export interface CountryChoices {
  aliases: Readonly<Record<string, string>>;
  onChange: (aliases: Record<string, string>) => void;
  /** Checks the file with the choices; null while there is nothing new to check. */
  onCheck: (() => void) | null;
}

interface CountryChoiceProps {
  text: string;
  code: string;
  suggestions: UnmatchedCountry['suggestions'];
  onChange: (code: string) => void;
}

/** The country that a text stands for. */
export function CountryChoice({ text, code, suggestions, onChange }: CountryChoiceProps) {
  const words = useWords();
  const { t } = words;
  return (
    <select
      className={`field ${fieldStyles.choice}`}
      aria-label={t('upload.countryOf', { text })}
      value={code}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value={UNKNOWN_COUNTRY}>{t('upload.leaveUnknown')}</option>
      {suggestions.length > 0 && (
        <optgroup label={t('upload.perhaps')}>
          {suggestions.map((country) => (
            <option key={country.code} value={country.code}>
              {countryText(country.code, words)}
            </option>
          ))}
        </optgroup>
      )}
      <AllCountries />
    </select>
  );
}

/** The way to see what the choices change. */
export function CheckAgain({ choices: { onCheck } }: { choices: CountryChoices }) {
  const { t } = useWords();
  if (onCheck === null) return null;
  return (
    <p>
      <button type="button" className="button button-primary" onClick={onCheck}>
        {t('upload.checkAgain')}
      </button>
    </p>
  );
}

/** The choices with one more; what is unknown without a choice needs none. */
export function withChoice(
  aliases: Readonly<Record<string, string>>,
  text: string,
  code: string,
): Record<string, string> {
  const { [text]: _, ...others } = aliases;
  return code === UNKNOWN_COUNTRY ? others : { ...others, [text]: code };
}

/** A text of the file as a report shows it. */
export function quoted(text: string, { t }: Words) {
  return text === '(empty)' ? <em>{t('upload.empty')}</em> : `“${text}”`;
}
