// @vitest-environment happy-dom
import { languages } from '@shared/i18n/languages';
import { problemWords } from '@shared/i18n/problemWords';
import { createTranslator } from '@shared/i18n/translator';
import type { Bridge, FileProblem } from '@shared/ipc/contract';
import { ok } from '@shared/result';
import { aSnapshot } from '@shared/testing/boardMessages';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { BridgeContext } from '../bridge/BridgeContext';
import { BoardContext } from '../store/BoardContext';
import { createBoardStore } from '../store/boardStore';
import { I18nContext } from '../ui/I18n';
import { SaveLine } from './SaveLine';

afterEach(cleanup);

const file = { name: 'Board.json', folder: '/home/mamie' };

type Way = readonly [
  channel: string,
  words: 'do.export.board' | `files.${'saveNow' | 'saveAs' | 'locate' | 'recreate' | 'chooseAnother'}`,
];
type Case = { readonly problem: FileProblem; readonly ways: readonly Way[] };
const saveNow: Way = ['file:save-now', 'files.saveNow'];
const saveAs: Way = ['file:save-as', 'files.saveAs'];
const locate: Way = ['file:locate', 'files.locate'];

describe.each(languages)('a file in trouble while its board is open (%s)', (language) => {
  const t = createTranslator(language);
  function show(problem: FileProblem, isKept = true) {
    const asked: string[] = [];
    const invoke = async (channel: string) => {
      asked.push(channel);
      return ok(null);
    };
    const bridge = { invoke, on: () => () => undefined } as unknown as Bridge;
    render(
      <BridgeContext value={bridge}>
        <I18nContext value={{ t, language }}>
          <BoardContext value={createBoardStore(aSnapshot(), bridge, (kind) => `${kind}_new`)}>
            <SaveLine
              file={file}
              isSample={false}
              save={{ kind: 'failing', problem, isKept }}
              readOnly={null}
            />
          </BoardContext>
        </I18nContext>
      </BridgeContext>,
    );
    const strip = screen.getByRole('region', { name: problemWords(t, problem, file).title });
    return { asked, strip };
  }

  it.each<Case>([
    { problem: { code: 'file-missing' }, ways: [['file:recreate', 'files.recreate'], locate] },
    { problem: { code: 'folder-missing' }, ways: [saveNow, locate] },
    { problem: { code: 'other-board' }, ways: [saveAs, ['file:choose', 'files.chooseAnother']] },
    { problem: { code: 'no-space' }, ways: [saveNow, saveAs] },
    {
      problem: { code: 'read-only' },
      ways: [saveNow, saveAs, ['export:to-file', 'do.export.board']],
    },
  ])('has its own ways out: $problem.code', async ({ problem, ways }) => {
    const { asked, strip } = show(problem);
    const buttons = within(strip).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(ways.map(([, words]) => t(words)));
    for (const button of buttons) await userEvent.click(button);
    expect(asked).toEqual(ways.map(([channel]) => channel));
  });

  it('says first whether the changes are safe', () => {
    expect(show({ code: 'no-space' }).strip.textContent).toContain(t('files.safeHere'));
    cleanup();
    expect(show({ code: 'no-space' }, false).strip.textContent).toContain(t('files.notSafeYet'));
  });
});
