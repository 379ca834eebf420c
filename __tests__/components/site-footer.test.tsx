/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { SiteFooter } from '@/components/layout/site-footer';
import { InWords } from '../support/in-words';

it('says in both languages that a source country is not who attacked', () => {
  const { unmount } = render(<SiteFooter />, { wrapper: InWords });
  expect(screen.getByText(/is where the address is registered, not who attacked/)).toBeInTheDocument();
  unmount();
  render(
    <InWords locale="es">
      <SiteFooter />
    </InWords>,
  );
  expect(screen.getByText(/aquel donde está registrada, no quien atacó/)).toBeInTheDocument();
  expect(screen.getByText('simulada').tagName).toBe('EM');
});
