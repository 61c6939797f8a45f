// @vitest-environment happy-dom
import { longest } from '@shared/domain/longest';
import { createTranslator } from '@shared/i18n/translator';
import type { Bridge } from '@shared/ipc/contract';
import { ok } from '@shared/result';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { BridgeContext } from '../../bridge/BridgeContext';
import { I18nContext } from '../../ui/I18n';
import { CaptureBox } from './CaptureBox';

afterEach(cleanup);

describe('a list that is pasted into the quick capture', () => {
  it('is left to be looked at when a line of it is too long for a card', async () => {
    const asked: string[] = [];
    const invoke = async (channel: string) => {
      asked.push(channel);
      return ok(null);
    };
    const bridge = { invoke, on: () => () => undefined } as unknown as Bridge;
    render(
      <I18nContext value={{ t: createTranslator('en'), language: 'en' }}>
        <BridgeContext value={bridge}>
          <CaptureBox target={{ kind: 'retro', title: 'Chez mamie', date: '2026-11-22' }} draft="" />
        </BridgeContext>
      </I18nContext>,
    );
    const list = `One\n${'x'.repeat(longest.title + 1)}`;
    await userEvent.setup().paste(list);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value === list).toBe(true);
    expect(asked).not.toContain('capture:file');
  });
});
