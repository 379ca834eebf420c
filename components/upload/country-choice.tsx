import { COUNTRIES, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { UnmatchedCountry } from '@/lib/domain/upload';
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

/** Made once: a page may have two hundred of these lists. */
const ALL_COUNTRIES = (
  <optgroup label="All countries">
    {[...COUNTRIES].map(([code, { name }]) => (
      <option key={code} value={code}>
        {name}
      </option>
    ))}
  </optgroup>
);

/** The country that a text stands for. */
export function CountryChoice({ text, code, suggestions, onChange }: CountryChoiceProps) {
  return (
    <select
      className={`field ${fieldStyles.choice}`}
      aria-label={`Country of ${text}`}
      value={code}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value={UNKNOWN_COUNTRY}>Leave unknown</option>
      {suggestions.length > 0 && (
        <optgroup label="Perhaps">
          {suggestions.map((country) => (
            <option key={country.code} value={country.code}>
              {country.name}
            </option>
          ))}
        </optgroup>
      )}
      {ALL_COUNTRIES}
    </select>
  );
}

/** The way to see what the choices change. */
export function CheckAgain({ choices: { onCheck } }: { choices: CountryChoices }) {
  if (onCheck === null) return null;
  return (
    <p>
      <button type="button" className="button button-primary" onClick={onCheck}>
        Check again with these countries
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
export function quoted(text: string) {
  return text === '(empty)' ? <em>empty</em> : `“${text}”`;
}
