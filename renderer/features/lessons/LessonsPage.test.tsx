// @vitest-environment happy-dom
import type { Command } from '@shared/domain/commands';
import { planCommand } from '@shared/domain/planCommand';
import { previewEdits } from '@shared/domain/previewEdits';
import { languages } from '@shared/i18n/languages';
import { createTranslator } from '@shared/i18n/translator';
import type { BoardView } from '@shared/model/records';
import { ok } from '@shared/result';
import { viewAfter } from '@shared/testing/importing';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardContext } from '../../store/BoardContext';
import type { BoardStore } from '../../store/boardStore';
import { I18nContext } from '../../ui/I18n';
import { Toaster } from '../../ui/Toaster';
import { LessonsPage } from './LessonsPage';

beforeEach(() => vi.setSystemTime('2026-11-25T20:00'));
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const board = { get: () => ({ id: 'b_1' }), hold: () => () => undefined } as unknown as BoardStore;
const retros: readonly Command[] = [
  { type: 'retro/create', id: 'r_0', title: 'Chez mamie', date: '2026-11-15' },
  { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-22' },
];
const written = (...statements: readonly string[]): readonly Command[] =>
  statements.map((statement, n) => ({ type: 'lesson/add', id: `l_${n}`, statement }));

describe.each(languages)('the page of lessons (%s)', (language) => {
  const t = createTranslator(language);
  function show(commands: readonly Command[], isReadOnly = false) {
    const Page = () => {
      const [view, setView] = useState<BoardView>(() => viewAfter(commands));
      const latest = useRef(view);
      latest.current = view;
      const send = async (command: Command) => {
        const planned = planCommand(latest.current, command, () => 'l_never');
        if (planned.ok) setView(previewEdits(latest.current, planned.value.edits));
        return planned.ok ? ok({ created: planned.value.created }) : planned;
      };
      const around = {
        onBack: () => undefined,
        onCard: () => undefined,
        tools: null,
        versionsOf: () => null,
      };
      return <LessonsPage view={view} isReadOnly={isReadOnly} send={send} {...around} />;
    };
    render(
      <I18nContext value={{ t, language }}>
        <BoardContext value={board}>
          <Page />
        </BoardContext>
        <Toaster />
      </I18nContext>,
    );
    return userEvent.setup();
  }
  const lesson = (name: string) => screen.getByRole('article', { name });
  const more = (name: string) => within(lesson(name)).getByRole('button', { name: /Plus pour|More for/ });
  const names = () => screen.queryAllByRole('article').map((article) => article.getAttribute('aria-label'));

  it('says how lessons are written only where one can', () => {
    for (const [commands, how] of [
      [[], t('lessons.emptyWrite')],
      [written('Un sac'), t('lessons.leadHow')],
    ] as const) {
      show(commands);
      expect(document.body.textContent).toContain(how);
      cleanup();
      show(commands, true);
      expect(document.body.textContent).not.toContain(how);
      cleanup();
    }
  });

  it('finds a lesson by its words, once there are several to look through', async () => {
    show(written('un', 'deux', 'trois'));
    expect(screen.queryByRole('searchbox')).toBeNull();
    cleanup();
    const user = show(written('Un sac', 'Les œufs durs', 'La sieste', 'Le chien', 'Le retour', 'Le lait'));
    const box = screen.getByRole('searchbox', { name: t('lessons.search') });
    await user.type(box, 'OEUFS dur');
    expect(names()).toEqual(['Les œufs durs']);
    await user.type(box, 'x');
    expect(document.body.textContent).toContain(t('lessons.none', { query: 'OEUFS durx' }));
  });

  it('says of one that was written by hand whether it held, and takes that back', async () => {
    const user = show([...retros, ...written('Un sac')]);
    const choose = async (answer: 'worked' | 'didnt') => {
      await user.click(more('Un sac'));
      await user.click(await screen.findByRole('menuitemradio', { name: t(`lessons.answer.${answer}`) }));
    };
    const evidence = (count: string) => t('lessons.evidence', { counts: count, when: day });
    const day = language === 'fr' ? '22 novembre' : 'November 22';
    /** What is chosen in a menu is done once the menu has gone. */
    const says = (words: string) =>
      waitFor(() => expect(lesson('Un sac').textContent?.toLowerCase()).toContain(words.toLowerCase()));
    await says(t('lessons.notTried'));
    await choose('worked');
    await says(evidence(t('lessons.held', { count: 1 })));
    await choose('didnt');
    await says(evidence(t('lessons.failed', { count: 1 })));
    await choose('didnt');
    await says(t('lessons.notTried'));
  });

  it('has what to do, a place and a pattern for each, and puts one into the bin', async () => {
    const user = show([...retros, ...written('Un sac')]);
    const write = async (invitation: string, label: string, text: string) => {
      await user.click(within(lesson('Un sac')).getByRole('button', { name: invitation }));
      await user.type(within(lesson('Un sac')).getByRole('textbox', { name: label }), `${text}{Enter}`);
      expect(within(lesson('Un sac')).getByRole('button', { name: text })).toBe(document.activeElement);
    };
    await write(t('lessons.addSolution'), t('lessons.solution'), 'Le remplir la veille');
    await write(t('retros.addPlace'), t('lessons.place'), 'Angers');

    await user.click(more('Un sac'));
    await user.click(await screen.findByRole('menuitemradio', { name: t('pattern.redundancy') }));
    await waitFor(() => expect(lesson('Un sac').textContent).toContain(t('pattern.redundancy')));
    await user.click(more('Un sac'));
    await user.click(await screen.findByRole('menuitem', { name: t('lessons.delete') }));
    await waitFor(() => expect(names()).toEqual([]));

    await user.click(screen.getByRole('button', { name: t('card.undo') }));
    await waitFor(() => expect(lesson('Un sac')).toBe(document.activeElement));
  });
});
