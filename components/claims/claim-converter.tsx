import { useWords } from '#use-words';
import { formatRate, formatWords } from '@/lib/chart/format-number';
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

interface ClaimConverterProps {
  view: LedgerView;
  claims: readonly Claim[];
}

/** A number under each reading of its window, as so many a day, an hour, a second. */
export function ClaimConverter({ view, claims }: ClaimConverterProps) {
  const words = useWords();
  const { t } = words;
  const convertible = claims.filter(isConvertible);
  const chosen = convertible.find(({ id }) => id === view.convert) ?? convertible[0];
  return (
    <section className={styles.section} aria-labelledby="convert">
      <h2 id="convert">{t('ledger.convertTitle')}</h2>
      <LedgerForm
        view={view}
        writes={['convert', 'days']}
        anchor="convert"
        button={t('ledger.convert')}
        label={t('ledger.convertChoose')}
      >
        <Choice
          label={t('ledger.claim')}
          name="convert"
          value={chosen?.id ?? null}
          options={convertible.map((claim) => [claim.id, claimName(claim, words)])}
        />
        <label className={styles.choice}>
          <span>{t('ledger.ownDays')}</span>
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
      {chosen ? <Readings claim={chosen} claims={claims} days={view.days} /> : <p>{t('ledger.noNumber')}</p>}
    </section>
  );
}

function claimName({ value, unit, outlet }: CountClaim, words: Words): string {
  const said = formatWords(value.count, words);
  const count = value.atLeast ? words.t('claims.moreThan', { count: said }) : said;
  return `${count} ${words.shipped('claim', unit)}: ${outlet}`;
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
  const { t } = words;
  const window = words.shipped('claim', claim.window.note);
  const readings = convertClaim(claim, claims, days);
  return (
    <ScrollBox label={t('ledger.readings')}>
      <table className={own.numbers}>
        <caption>{t('ledger.workedOut', { name: claimName(claim, words), window })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ledger.readAs')}</th>
            <th scope="col">{t('ledger.over')}</th>
            <th scope="col">{t('ledger.inAll')}</th>
            <th scope="col">{t('ledger.aDay')}</th>
            <th scope="col">{t('ledger.anHour')}</th>
            <th scope="col">{t('ledger.aSecond')}</th>
            <th scope="col">{t('ledger.readBy')}</th>
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
  const words = useWords();
  const { t } = words;
  const { kind, days, total, rates, claims } = reading;
  const isOwn = claims.some(({ id }) => id === own);
  return (
    <tr data-own={isOwn}>
      <th scope="row">{kind === 'assumed' ? t('ledger.ownWindow') : t(`ledger.reading-${kind}`)}</th>
      <td>{days === null ? t('ledger.notStated') : t('ledger.days', { days })}</td>
      <td>{total === null ? '–' : <Rounded value={total} />}</td>
      <td>{rates ? <Rounded value={rates.perDay} /> : '–'}</td>
      <td>{rates ? <Rounded value={rates.perHour} /> : '–'}</td>
      <td>{rates ? <Rounded value={rates.perSecond} /> : '–'}</td>
      <td>{readBy(reading, isOwn, words)}</td>
    </tr>
  );
}

function readBy({ kind, claims }: ConvertedReading, isOwn: boolean, { t }: Words): string {
  if (kind === 'assumed') return t('ledger.you');
  if (isOwn) return t('ledger.thisOutlet');
  const [first = '', ...rest] = claims.map(({ outlet }) => outlet);
  return rest.length === 0 ? first : t('text.namesAndMore', { names: first, count: rest.length });
}

/** Three digits below a hundred, whole above. */
function Rounded({ value }: { value: number }) {
  const words = useWords();
  return formatRate(value, words);
}
