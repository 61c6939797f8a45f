// @vitest-environment happy-dom
import { createTranslator } from '@shared/i18n/translator';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { BrokenScreen } from './BrokenScreen';
import { ErrorBoundary } from './ErrorBoundary';

afterEach(cleanup);

const t = createTranslator('en');

it('shows a calm page and one button instead of a part that broke', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = (): never => {
    throw new Error('no such column');
  };
  render(
    <ErrorBoundary fallback={(error) => <BrokenScreen t={t} error={error} />}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('heading').textContent).toBe(t('broken.title'));
  expect(screen.getByText(t('broken.safe'))).toBeTruthy();
  expect(screen.getByRole('button', { name: t('broken.reload') })).toBeTruthy();
  expect(screen.getByText('no such column').closest('details')?.open).toBe(false);
});

it('stays out of the way otherwise', () => {
  render(<ErrorBoundary fallback={() => 'broken'}>fine</ErrorBoundary>);
  expect(document.body.textContent).toBe('fine');
});
