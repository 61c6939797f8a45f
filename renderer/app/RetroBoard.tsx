import { addCommands } from '@shared/domain/addCards';
import { cardById, retroById } from '@shared/domain/queries';
import { isApart, isVeiled } from '@shared/domain/veil';
import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import { memo, useCallback, useEffect, useMemo } from 'react';
import { Board } from '../features/board/Board';
import type { RenderLead } from '../features/board/BoardColumn';
import { createBoardController, focusAdd, focusCard } from '../features/board/boardController';
import type { RenderCard } from '../features/board/CardBody';
import type { DragEnvironment } from '../features/board/dragEnvironment';
import { spotOf } from '../features/board/spots';
import { CardView } from '../features/card/CardView';
import { type CardServices, CardServicesContext, CardsPainted } from '../features/card/cardServices';
import type { RunExport } from '../features/export/useExport';
import { Versions } from '../features/versions/Versions';
import type { BoardStore } from '../store/boardStore';
import { createStore } from '../store/createStore';
import { meet, reveal, revealed } from '../store/reveal';
import { useStore } from '../store/useStore';
import { useI18n } from '../ui/I18n';
import { useAfterPaint } from '../ui/useAfterPaint';
import { useIsInSight } from '../ui/useIsInSight';
import { useSend } from '../ui/useSend';
import { boardDrafts } from './boardDrafts';
import { CarriedActions } from './CarriedActions';
import { moveCard, removeCard } from './cardMoves';
import { keepScenario } from './keepScenario';
import { recurrencesOf } from './recurrencesOf';
import { createRetroCards } from './retroCards';
import type { RetroDesk } from './retroDesk';
import { useGuidedBoard } from './useGuidedBoard';
import { WrittenApart } from './WrittenApart';

type Props = {
  readonly store: BoardStore;
  readonly retroId: RecordId;
  readonly desk: RetroDesk;
  /** Opens another retrospective. */
  readonly onOpen: (retro: RecordId) => void;
  /** Opens the page on which a record stands, and shows it there. */
  readonly onShow: (record: RecordId) => void;
  readonly onExport: RunExport;
};

const renderCard: RenderCard = (slot) => (
  <CardView {...slot} versions={<Versions id={slot.card.id} tabIndex={slot.tabIndex} />} />
);

/** The open retrospective: the board, and the cards on it. */
export const RetroBoard = memo(function RetroBoard(props: Props) {
  return <OpenRetro key={props.retroId} {...props} />;
});

function OpenRetro({ store, retroId, desk, onOpen, onShow, onExport }: Props) {
  const { t } = useI18n();
  const send = useSend(store);
  const controller = useMemo(createBoardController, []);
  const cardsNow = useMemo(() => createRetroCards(store, retroId, desk.writer), [store, retroId, desk]);
  const writer = useStore(desk.writer, (id) => id);
  const cards = useStore(store, cardsNow);
  const isReadOnly = useStore(store, (state) => state.readOnly !== null);
  const typist = useStore(store, ({ view }) => (isApart(retroById(view, retroId)) ? writer : null));
  const drafts = useMemo(() => boardDrafts(store.get().id, retroId, typist), [store, retroId, typist]);
  const env = useMemo<DragEnvironment>(
    () => ({ controller, retro: retroId, cards: cardsNow, send, hold: store.hold, t }),
    [controller, retroId, cardsNow, send, store, t],
  );

  const marks = useMemo(
    () => ({
      highlighted: createStore<RecordId | null>(null),
      unfolded: createStore<ReadonlySet<RecordId>>(new Set()),
    }),
    [],
  );
  const services = useMemo<CardServices>(() => {
    const around = { env, store, send };
    return {
      store,
      retro: retroId,
      send,
      move: (card, to) => moveCard(around, card, to),
      remove: (card) => void removeCard(around, card),
      goTo(id) {
        const spot = spotOf(cardsNow(), id);
        if (spot) return focusCard(controller, spot.column, id);
        if (controller.carried.get().some((carried) => carried.id === id))
          return focusCard(controller, 'action', id);
        const card = cardById(store.get().view, id);
        if (!card) return onShow(id);
        onOpen(card.place.retro);
        reveal(id);
      },
      keepScenario: (card) => void keepScenario({ t, store, send, show: onShow }, card),
      toCalendar: ({ id }) => void onExport({ kind: 'ics', card: id }, 'file'),
      recurrences: recurrencesOf(store),
      ...marks,
      isVeiled: (card) => isVeiled(retroById(store.get().view, card.place.retro), card, writer),
      isReadOnly,
    };
  }, [
    env,
    store,
    send,
    retroId,
    cardsNow,
    controller,
    isReadOnly,
    writer,
    marks,
    onOpen,
    onShow,
    onExport,
    t,
  ]);
  const renderLead = useCallback<RenderLead>(
    ({ column, keys }) =>
      column === 'action' ? (
        <CarriedActions controller={controller} keys={keys} services={services} desk={desk} />
      ) : column === 'happened' ? (
        <WrittenApart store={store} retroId={retroId} desk={desk} controller={controller} />
      ) : null,
    [controller, services, store, retroId, desk],
  );

  const onAdd = useCallback(
    async (column: Column, titles: readonly string[]) => {
      const isOwn = column === 'happened' && isApart(retroById(store.get().view, retroId));
      const author = isOwn ? desk.writer.get() : null;
      const sent = await Promise.all(addCommands(retroId, column, titles, author).map(send));
      return sent.every(({ ok }) => ok);
    },
    [store, retroId, desk, send],
  );
  useRevealed(env);
  useNews(store, env);
  const emphasis = useGuidedBoard(env, desk);
  // First what one came to see, then what one may do with it.
  const arePainted = useAfterPaint();
  const begun = useStore(desk.begun, (now) => now);
  useEffect(() => {
    if (!begun) return;
    focusAdd(controller, 'happened');
    desk.begun.set(false);
  }, [begun, desk, controller]);

  return (
    <CardServicesContext value={services}>
      <CardsPainted value={arePainted}>
        <Board
          env={env}
          cards={cards}
          renderCard={renderCard}
          renderLead={renderLead}
          onAdd={onAdd}
          drafts={drafts}
          isReadOnly={isReadOnly}
          emphasis={emphasis}
        />
      </CardsPainted>
    </CardServicesContext>
  );
}

/** Brings into view what undo, the bin or a search points at, and lights it up once. */
function useRevealed(env: DragEnvironment): void {
  const request = useStore(revealed, (now) => now);
  useEffect(() => {
    const { controller, cards } = env;
    const column =
      request &&
      (spotOf(cards(), request.id)?.column ??
        (controller.carried.get().some(({ id }) => id === request.id) ? 'action' : null));
    if (!column || !meet(request)) return;
    controller.shown.set(column);
    if (request.focus) focusCard(controller, column, request.id);
    else controller.show.set(request.id);
    return lightUp(env, [request.id]);
  }, [request, env]);
}

/** Lights up what another machine has changed, once, when it is there to be seen. */
function useNews(store: BoardStore, env: DragEnvironment): void {
  const fresh = useStore(store, (state) => state.fresh);
  const isInSight = useIsInSight();
  useEffect(() => {
    if (!isInSight) return;
    const cards = env.cards();
    const here = [...fresh].filter((id) => spotOf(cards, id));
    if (here.length === 0) return;
    store.markSeen(here);
    lightUp(env, here);
  }, [fresh, isInSight, store, env]);
}

const litMs = 1_600;

/** Lights cards up once, beside those that are lit already, so that the eye finds them. Returns how to stop. */
function lightUp({ controller: { lit } }: DragEnvironment, ids: readonly RecordId[]): () => void {
  lit.set(new Set([...lit.get(), ...ids]));
  const end = () => lit.set(new Set([...lit.get()].filter((id) => !ids.includes(id))));
  const timer = setTimeout(end, litMs);
  return () => {
    clearTimeout(timer);
    end();
  };
}
