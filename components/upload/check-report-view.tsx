import { useWords } from '#use-words';
import { periodText } from '@/lib/chart/period-text';
import type { CheckReport } from '@/lib/domain/check-report';
import { toNumber } from '@/lib/domain/count';
import { ChosenCountries } from './chosen-countries';
import type { CountryChoices } from './country-choice';
import { Equality } from './equality';
import { ListingsFound } from './listings-found';
import { RankEffect } from './rank-effect';
import { RejectedRows } from './rejected-rows';
import { rowsText } from './report-sentence';
import { Section } from './section';
import { UnknownCountries } from './unknown-countries';

interface CheckReportViewProps {
  id: string;
  report: CheckReport;
  choices: CountryChoices;
}

/** Everything that a check found, the balance first. */
export function CheckReportView({ id, report, choices }: CheckReportViewProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Section title={t('upload.lostTitle')} note={t('upload.lostNote')}>
        <Equality unit="row" split={report.rows} />
        {report.attacks && <Equality unit="attack" split={report.attacks} />}
        {report.places && <Equality unit="place" split={report.places} />}
        {report.listings && <ListingsFound listings={report.listings} />}
        {report.period && report.attacks && (
          <p>
            {t('upload.happened', {
              period: periodText(report.period, words),
              timeZone: report.timeZone,
            })}
          </p>
        )}
        <ZeroRows report={report} />
      </Section>
      {toNumber(report.rows.rejected) > 0 && <RejectedRows id={id} report={report} />}
      {hasUnknown(report) && <UnknownCountries report={report} choices={choices} />}
      {report.chosenCountries.length > 0 && <ChosenCountries report={report} choices={choices} />}
      {report.period !== null && <RankEffect report={report} />}
    </>
  );
}

function ZeroRows({ report: { zeroRows } }: { report: CheckReport }) {
  const words = useWords();
  const count = toNumber(zeroRows);
  if (count === 0) return null;
  return <p>{words.t('upload.zeros', { count, rows: rowsText(zeroRows, words) })}</p>;
}

function hasUnknown({ unknownCountry, unmatchedCountries }: CheckReport): boolean {
  return toNumber(unknownCountry.rows) > 0 || unmatchedCountries.length > 0;
}
