/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckReportView } from '@/components/upload/check-report-view';
import { OverlapNotice } from '@/components/upload/overlap-notice';
import { render } from './render-in-words';
import { REPORT } from './uploads';

const NO_CHOICES = { aliases: {}, onChange: () => undefined, onCheck: null };

const text = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

describe('the report of a check', () => {
  it('shows both sides of the balance, of rows and of attacks', () => {
    const { container } = render(<CheckReportView id="7" report={REPORT} choices={NO_CHOICES} />);
    expect(text(container)).toContain('186 rows read = 184 accepted + 2 rejected');
    expect(text(container)).toContain('5,618,374 attacks read = 5,618,000 accepted + 374 rejected');
  });

  it('does not write an equals sign between numbers that differ', () => {
    const rows = { read: 186, accepted: 180, rejected: 2 };
    const { container } = render(
      <CheckReportView id="7" report={{ ...REPORT, rows }} choices={NO_CHOICES} />,
    );
    expect(text(container)).toContain('186 rows read ≠ 180 accepted + 2 rejected');
  });

  it('shows each rejected row with line, column, value and reason, and where to get all of them', () => {
    render(<CheckReportView id="7" report={REPORT} choices={NO_CHOICES} />);
    const row = screen.getByRole('row', { name: /204/ });
    expect(within(row).getAllByRole('cell').map(text)).toEqual([
      '204',
      'n',
      '“forty million”',
      'the count is not a number',
    ]);
    expect(screen.getByRole('link', { name: 'Download all rejected rows (CSV)' })).toHaveAttribute(
      'href',
      '/api/v1/uploads/7/rejects.csv',
    );
  });

  it('names texts that are no country with what they weigh and what may be meant', () => {
    render(<CheckReportView id="7" report={REPORT} choices={NO_CHOICES} />);
    const row = screen.getByRole('row', { name: /Untied Kingdom/ });
    expect(within(row).getAllByRole('cell').map(text).slice(0, 3)).toEqual([
      '“Untied Kingdom”',
      '1',
      '2,990',
    ]);
    const choice = within(row).getByRole('combobox', { name: 'Country of Untied Kingdom' });
    expect(choice).toHaveDisplayValue('Leave unknown');
    expect(within(choice).getByRole('group', { name: 'Perhaps' })).toHaveTextContent('United Kingdom');
  });

  it('takes the country of a text, and says which texts have one by an earlier choice', async () => {
    const user = userEvent.setup();
    const chosen = { text: 'Freedonia', code: 'FR', name: 'France', rows: 3, attacks: 40, earlier: true };
    const changes: object[] = [];
    const choices = {
      aliases: { Sylvania: 'RO' },
      onChange: (it: object) => changes.push(it),
      onCheck: null,
    };
    const report = { ...REPORT, chosenCountries: [chosen] };
    render(<CheckReportView id="7" report={report} choices={choices} />);
    await user.selectOptions(screen.getByLabelText('Country of Untied Kingdom'), 'GB');
    expect(screen.getByText(/is taken as France by an earlier choice/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Country of Freedonia'), 'Leave unknown');
    expect(changes).toEqual([
      { Sylvania: 'RO', 'Untied Kingdom': 'GB' },
      { Sylvania: 'RO', Freedonia: 'ZZ' },
    ]);
  });

  it('says what the dataset has already, and offers to replace it', async () => {
    const user = userEvent.setup();
    let replaced = false;
    const overlap = { sameFile: 'u1', rows: 12, period: REPORT.period };
    const onReplace = () => {
      replaced = true;
    };
    const { container } = render(
      <OverlapNotice overlap={overlap} dataset="Logins" isRanking={false} onReplace={onReplace} />,
    );
    expect(text(container)).toContain('This file is part of “Logins” already, byte for byte');
    expect(text(container)).toContain('12 rows of this file may be in “Logins” already');
    await user.click(screen.getByRole('button', { name: 'Replace what is there instead' }));
    expect(replaced).toBe(true);
  });

  it('says from which place to which a country would move, ties marked', () => {
    render(<CheckReportView id="7" report={REPORT} choices={NO_CHOICES} />);
    expect(text(screen.getByRole('row', { name: /Ecuador/ }))).toBe('Ecuadortarget51st → =31st of 118');
  });

  it('balances, names countries and writes places in Spanish', () => {
    const { container } = render(<CheckReportView id="7" report={REPORT} choices={NO_CHOICES} />, 'es');
    expect(text(container)).toContain('186 filas leídas = 184 aceptadas + 2 rechazadas');
    expect(text(container)).toContain('5.618.374 ataques leídos = 5.618.000 aceptados + 374 rechazados');
    expect(text(screen.getByRole('row', { name: /Ecuador/ }))).toBe('Ecuadordestino51.º → =31.º de 118');
    const choice = screen.getByRole('combobox', { name: 'País de Untied Kingdom' });
    expect(within(choice).getByRole('group', { name: 'Quizá' })).toHaveTextContent('Reino Unido');
  });
});
