import { retrosOf } from '@shared/domain/queries';
import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { addCommands } from '../features/board/addCommands';
import { Board } from '../features/board/Board';
import { createBoardController, focusCard } from '../features/board/boardController';
import type { RenderCard } from '../features/board/CardRow';
import type { DragEnvironment } from '../features/board/dragEnvironment';
import { spotOf } from '../features/board/spots';
import { CardView } from '../features/card/CardView';
import { type CardServices, CardServicesContext } from '../features/card/cardServices';
import { Versions } from '../features/versions/Versions';
import type { BoardStore } from '../store/boardStore';
import { createStore } from '../store/createStore';
import { reveal, revealed } from '../store/reveal';
import { useStore } from '../store/useStore';
import { useI18n } from '../ui/I18n';
import { useSend } from '../ui/useSend';
import { boardDrafts } from './boardDrafts';
import { moveCard, removeCard } from './cardMoves';
import { recurrencesOf } from './recurrencesOf';
import { createRetroCards, derived } from './retroCards';

type Props = { readonly store: BoardStore; readonly retroId: RecordId };

const renderCard: RenderCard = (slot) => (
  <CardView {...slot} versions={<Versions id={slot.card.id} tabIndex={slot.tabIndex} />} />
);

/** The open retrospective: the board, and the cards on it. */
export const RetroBoard = memo(function RetroBoard({ store, retroId }: Props) {
  return <OpenRetro key={retroId} store={store} retroId={retroId} />;
});

function OpenRetro({ store, retroId }: Props) {
  const { t } = useI18n();
  const send = useSend(store);
  const controller = useMemo(createBoardController, []);
  const cardsNow = useMemo(() => createRetroCards(store, retroId), [store, retroId]);
  const cards = useStore(store, cardsNow);
  const isReadOnly = useStore(store, (state) => state.readOnly !== null);
  const isOld = useMemo(() => derived(store, (view) => retrosOf(view)[0]?.id !== retroId), [store, retroId]);
  const asksOutcome = useStore(store, isOld);
  const drafts = useMemo(() => boardDrafts(store.get().id, retroId), [store, retroId]);
  const env = useMemo<DragEnvironment>(
    () => ({ controller, cards: cardsNow, send, hold: store.hold, t }),
    [controller, cardsNow, send, store, t],
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
        if (spot) focusCard(controller, spot.column, id);
        else reveal(id);
      },
      recurrences: recurrencesOf(store),
      highlighted: createStore<RecordId | null>(null),
      unfolded: createStore<ReadonlySet<RecordId>>(new Set()),
      isReadOnly,
      asksOutcome,
    };
  }, [env, store, send, retroId, cardsNow, controller, isReadOnly, asksOutcome]);

  const onAdd = useCallback(
    async (column: Column, titles: readonly string[]) => {
      const sent = await Promise.all(addCommands(retroId, column, titles).map(send));
      return sent.every(({ ok }) => ok);
    },
    [retroId, send],
  );
  useRevealed(env);
  useNews(store, env);

  return (
    <CardServicesContext value={services}>
      <Board
        env={env}
        cards={cards}
        renderCard={renderCard}
        onAdd={onAdd}
        drafts={drafts}
        isReadOnly={isReadOnly}
      />
    </CardServicesContext>
  );
}

/** Brings into view what undo, the bin or a search points at, and lights it up once. */
function useRevealed(env: DragEnvironment): void {
  const request = useStore(revealed, (now) => now);
  useEffect(() => {
    const { controller, cards } = env;
    const spot = request && spotOf(cards(), request.id);
    if (!spot) return;
    controller.shown.set(spot.column);
    if (request.focus) focusCard(controller, spot.column, request.id);
    else controller.show.set(request.id);
    return lightUp(env, [request.id]);
  }, [request, env]);
}

/** Lights up what another machine has changed, once, when it is there to be seen. */
function useNews(store: BoardStore, env: DragEnvironment): void {
  const fresh = useStore(store, (state) => state.fresh);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    const cards = env.cards();
    const here = [...fresh].filter((id) => spotOf(cards, id));
    if (here.length === 0) return;
    store.markSeen(here);
    stop.current = lightUp(env, here);
  }, [fresh, store, env]);
  useEffect(() => () => stop.current(), []);
}

const litMs = 1_600;

/** Lights cards up once, so that the eye finds them. Returns how to stop. */
function lightUp({ controller }: DragEnvironment, ids: readonly RecordId[]): () => void {
  controller.lit.set(new Set(ids));
  const end = () => controller.lit.set(new Set());
  const timer = setTimeout(end, litMs);
  return () => {
    clearTimeout(timer);
    end();
  };
}
