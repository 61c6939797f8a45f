import { levelsBelow, outlineOf } from '@shared/domain/cascade';
import type { Card } from '@shared/model/records';
import { useLayoutEffect, useRef, useState } from 'react';
import { mintEntry } from '../../../bridge/mintId';
import { announce } from '../../../ui/announcer';
import { useI18n } from '../../../ui/I18n';
import type { Draft } from '../../../ui/useDraft';
import { useCardServices } from '../cardServices';
import { moving, pasting, splitting, writing } from './outlineCommands';
import { levelAfter, type NewLine, outlineRows, placeOf, type Row } from './outlineRows';

/** Where the caret is to be as soon as the line is there: before a character, or at the end. */
type Wanted = { readonly line: string; readonly caret: number };

const atEnd = Number.POSITIVE_INFINITY;

/**
 * The lines of a card while they are edited as an outline: which there are, where the caret is, and what can be done
 * with them. `startAt` is the line that gets the caret first; null opens a new one at the end.
 */
export function useOutline(card: Card, startAt: string | null) {
  const { t } = useI18n();
  const { send } = useCardServices();
  const { id } = card;
  const boxes = useRef(new Map<string, HTMLTextAreaElement>());
  const [opened, setOpened] = useState<NewLine | null>(() =>
    startAt === null ? newLineAfter(outlineOf(card).at(-1)) : null,
  );
  const wanted = useRef<Wanted | null>({ line: startAt ?? opened?.line ?? '', caret: atEnd });
  const rows = outlineRows(card, opened);

  useLayoutEffect(() => {
    const box = boxes.current.get(wanted.current?.line ?? '');
    if (box && wanted.current) place(box, wanted.current.caret);
    if (box) wanted.current = null;
  });
  const goTo = (row: Row | undefined) => {
    const box = row && boxes.current.get(row.line);
    if (box) place(box, atEnd);
  };
  const open = (line: NewLine) => {
    wanted.current = { line: line.line, caret: atEnd };
    setOpened(line);
  };
  const keep = (row: Row, text: string) => {
    if (row.isNew && text.trim() === '') return;
    setOpened((now) => (now?.line === row.line ? null : now));
    void send(writing(id, rows, row, text));
  };

  return {
    rows,
    keep,
    /** Whether the caret is on its way to another line: what loses the focus meanwhile has not been left. */
    isGoing: () => wanted.current !== null,
    ref: (line: string) => (box: HTMLTextAreaElement | null) => {
      if (box) boxes.current.set(line, box);
      else boxes.current.delete(line);
    },
    step: (row: Row, by: 1 | -1) => goTo(rows[placeOf(rows, row) + by]),

    /** Opens a line below; one that is cut in two by the caret gives it what was after. */
    add(row: Row, draft: Draft, caret: number) {
      const parts = [draft.text.slice(0, caret), draft.text.slice(caret)] as const;
      if (parts.some((part) => part.trim() === '')) {
        draft.commit();
        open(newLineAfter(row));
        return;
      }
      const line = mintEntry();
      wanted.current = { line, caret: 0 };
      draft.revert();
      void send(splitting(id, rows, row, parts, line));
    },
    paste(row: Row, draft: Draft, text: string) {
      const isWritten = draft.text.trim() !== '';
      draft.commit();
      const pasted = pasting(id, rows, { ...row, isNew: row.isNew && !isWritten }, text, mintEntry);
      if (!pasted) return;
      wanted.current = { line: pasted.last, caret: atEnd };
      setOpened(null);
      void send(pasted.command);
    },
    /** Takes an empty line out and goes up. */
    remove(row: Row, draft: Draft) {
      const next = rows[placeOf(rows, row) - 1] ?? rows[placeOf(rows, row) + 1];
      if (next) goTo(next);
      else open(newLineAfter(undefined));
      if (row.isNew) setOpened(null);
      else announce(t('cascade.saidRemoved'));
      draft.commit();
    },
    indent(row: Row, draft: Draft, by: 1 | -1) {
      const { least, most } = levelsBelow(rows[placeOf(rows, row) - 1]);
      const level = row.level + by;
      if (level < least || level > most) return announce(t('cascade.saidDeepest'));
      announce(t('cascade.saidLevel', { level }));
      if (row.isNew) return setOpened((now) => now && { ...now, level });
      draft.commit();
      void send({ type: 'card/move-line', id, line: row.line, level });
    },
    move(row: Row, draft: Draft, by: 1 | -1, caret: number) {
      const command = moving(id, rows, row, by);
      if (!command || draft.text.trim() === '') return;
      draft.commit();
      wanted.current = { line: row.line, caret };
      void send(command);
      announce(t('cascade.saidPlace', { position: placeOf(rows, row) + by + 1, count: rows.length }));
    },
    toggleCut(row: Row, draft: Draft) {
      if (draft.text.trim() === '') return;
      draft.commit();
      void send({ type: 'card/set-cut', id, line: row.isCut ? null : row.line });
      announce(t(row.isCut ? 'cascade.saidNoCut' : 'cascade.saidCut'));
    },
  };
}

export type Outline = ReturnType<typeof useOutline>;

const newLineAfter = (row: Pick<Row, 'line' | 'level'> | undefined): NewLine => ({
  line: mintEntry(),
  after: row?.line ?? null,
  level: levelAfter(row),
});

function place(box: HTMLTextAreaElement, caret: number): void {
  box.focus();
  const at = Math.min(caret, box.value.length);
  box.setSelectionRange(at, at);
}
