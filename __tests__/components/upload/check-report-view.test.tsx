/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { CheckReportView } from '@/components/upload/check-report-view';
import { REPORT } from './uploads';

const text = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

describe('the report of a check', () => {
  it('shows both sides of the balance, of rows and of attacks', () => {
    const { container } = render(<CheckReportView id="7" report={REPORT} />);
    expect(text(container)).toContain('186 rows read = 184 accepted + 2 rejected');
    expect(text(container)).toContain('5,618,374 attacks read = 5,618,000 accepted + 374 rejected');
  });

  it('does not write an equals sign between numbers that differ', () => {
    const rows = { read: 186, accepted: 180, rejected: 2 };
    const { container } = render(<CheckReportView id="7" report={{ ...REPORT, rows }} />);
    expect(text(container)).toContain('186 rows read ≠ 180 accepted + 2 rejected');
  });

  it('shows each rejected row with line, column, value and reason, and where to get all of them', () => {
    render(<CheckReportView id="7" report={REPORT} />);
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
    render(<CheckReportView id="7" report={REPORT} />);
    const row = screen.getByRole('row', { name: /Untied Kingdom/ });
    expect(within(row).getAllByRole('cell').map(text)).toEqual([
      '“Untied Kingdom”',
      '1',
      '2,990',
      'United Kingdom',
    ]);
  });

  it('says from which place to which a country would move, ties marked', () => {
    render(<CheckReportView id="7" report={REPORT} />);
    expect(text(screen.getByRole('row', { name: /Ecuador/ }))).toBe('Ecuadortarget51st → =31st of 118');
  });
});
