import { expect, it, vi } from 'vitest';
import { createLinkOpener, type LinkAnswer } from './openLink';

const opener = (answer: LinkAnswer | Promise<LinkAnswer>) => {
  const ports = {
    ask: vi.fn(() => Promise.resolve(answer)),
    open: vi.fn(() => Promise.resolve()),
    copy: vi.fn(),
  };
  return { ...ports, link: createLinkOpener(ports) };
};

it('opens what was shown, and nothing before it was', async () => {
  let tell: (answer: LinkAnswer) => void = () => undefined;
  const { link, ask, open, copy } = opener(
    new Promise<LinkAnswer>((done) => {
      tell = done;
    }),
  );
  const opened = link('https://Example.com/a b');
  expect(ask).toHaveBeenCalledWith({ href: 'https://example.com/a%20b', host: 'example.com' });
  expect(open).not.toHaveBeenCalled();
  // A page that asks again and again gets one question.
  expect(await link('https://evil.example')).toEqual({ ok: false, error: { code: 'not-opened' } });
  expect(ask).toHaveBeenCalledTimes(1);
  tell('open');
  expect(await opened).toEqual({ ok: true, value: 'open' });
  expect(open).toHaveBeenCalledWith('https://example.com/a%20b');
  expect(copy).not.toHaveBeenCalled();
});

it('copies, or leaves it', async () => {
  const copying = opener('copy');
  expect(await copying.link('http://a.fr')).toEqual({ ok: true, value: 'copy' });
  expect(copying.copy).toHaveBeenCalledWith('http://a.fr/');
  const leaving = opener('leave');
  expect(await leaving.link('http://a.fr')).toEqual({ ok: true, value: 'leave' });
  for (const { open } of [copying, leaving]) expect(open).not.toHaveBeenCalled();
});

it('does not even ask about what is no web address, and says when the system has no browser', async () => {
  const { link, ask, open } = opener('open');
  expect(await link('file:///etc/passwd')).toEqual({ ok: false, error: { code: 'not-opened' } });
  expect(ask).not.toHaveBeenCalled();
  open.mockRejectedValueOnce(new Error('no browser'));
  expect(await link('https://a.fr')).toEqual({ ok: false, error: { code: 'not-opened' } });
  // Asking is possible again.
  expect(await link('https://a.fr')).toEqual({ ok: true, value: 'open' });
});
