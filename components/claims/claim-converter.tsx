import { useWords } from '#use-words';
import { formatExact, formatWords } from '@/lib/chart/format-number';
import type { Claim } from '@/lib/domain/claim';
import {
  type ConvertedReading,
  type CountClaim,
  convertClaim,
  isConvertible,
} from '@/lib/domain/convert-claim';
import type { LedgerView } from '@/lib/domain/ledger-view';
import type { Words } from '@/lib/words/words';
import own from './claim-converter.module.css';
import styles from './ledger.module.css';
import { Choice, LedgerForm } from './ledger-form';
import { ScrollBox } from './scroll-box';
import { READING_WORDS } from './window-conflicts';

interface ClaimConverterProps {
  view: LedgerView;
  claims: readonly Claim[];
}

/** A number under each reading of its window, as so many a day, an hour, a second. */
export function ClaimConverter({ view, claims }: ClaimConverterProps) {
  const words = useWords();
  const convertible = claims.filter(isConvertible);
  const chosen = convertible.find(({ id }) => id === view.convert) ?? convertible[0];
  return (
    <section className={styles.section} aria-labelledby="convert">
      <h2 id="convert">What it makes of a day, an hour, a second</h2>
      <LedgerForm
        view={view}
        writes={['convert', 'days']}
        anchor="convert"
        button="Convert"
        label="Choose a claim to convert"
      >
        <Choice
          label="Claim"
          name="convert"
          value={chosen?.id ?? null}
          options={convertible.map((claim) => [claim.id, claimName(claim, words)])}
        />
        <label className={styles.choice}>
          <span>Your own window, days</span>
          <input
            className="field"
            type="number"
            name="days"
            min="0.01"
            max="100000"
            step="any"
            inputMode="decimal"
            defaultValue={view.days ?? ''}
          />
        </label>
      </LedgerForm>
      {chosen ? (
        <Readings claim={chosen} claims={claims} days={view.days} />
      ) : (
        <p>No claim tells a number.</p>
      )}
    </section>
  );
}

function claimName({ value, unit, outlet }: CountClaim, words: Words): string {
  return `${value.atLeast ? 'more than ' : ''}${formatWords(value.count, words)} ${unit}: ${outlet}`;
}

function Readings({
  claim,
  claims,
  days,
}: {
  claim: CountClaim;
  claims: readonly Claim[];
  days: number | null;
}) {
  const words = useWords();
  const readings = convertClaim(claim, claims, days);
  return (
    <ScrollBox label="The number under each reading">
      <table className={own.numbers}>
        <caption>
          “{claimName(claim, words)}”, {claim.window.note}. Worked out here, at an even rate; nobody published
          these.
        </caption>
        <thead>
          <tr>
            <th scope="col">Read as</th>
            <th scope="col">Over</th>
            <th scope="col">In all</th>
            <th scope="col">A day</th>
            <th scope="col">An hour</th>
            <th scope="col">A second</th>
            <th scope="col">Read so by</th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <ReadingRow key={`${reading.kind} ${reading.days}`} reading={reading} own={claim.id} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function ReadingRow({ reading, own }: { reading: ConvertedReading; own: string }) {
  const { kind, days, total, rates, claims } = reading;
  const isOwn = claims.some(({ id }) => id === own);
  return (
    <tr data-own={isOwn}>
      <th scope="row">{kind === 'assumed' ? 'Your own window' : READING_WORDS[kind]}</th>
      <td>{days === null ? 'not stated' : `${days} ${days === 1 ? 'day' : 'days'}`}</td>
      <td>{total === null ? '–' : <Rounded value={total} />}</td>
      <td>{rates ? <Rounded value={rates.perDay} /> : '–'}</td>
      <td>{rates ? <Rounded value={rates.perHour} /> : '–'}</td>
      <td>{rates ? <Rounded value={rates.perSecond} /> : '–'}</td>
      <td>{readBy(reading, isOwn)}</td>
    </tr>
  );
}

function readBy({ kind, claims }: ConvertedReading, isOwn: boolean): string {
  if (kind === 'assumed') return 'you';
  if (isOwn) return 'this outlet';
  const [first, ...rest] = claims.map(({ outlet }) => outlet);
  return rest.length === 0 ? (first ?? '') : `${first} and ${rest.length} more`;
}

/** Three digits below a hundred, whole above. */
function Rounded({ value }: { value: number }) {
  const words = useWords();
  return value < 100 ? value.toPrecision(3) : formatExact(Math.round(value), words.locale);
}
