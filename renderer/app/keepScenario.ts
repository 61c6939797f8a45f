import { keptScenario } from '@shared/domain/planScenario';
import type { Translate } from '@shared/i18n/translator';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { titleOf } from '@shared/model/titleOf';
import type { CardServices } from '../features/card/cardServices';
import type { BoardStore } from '../store/boardStore';
import { showToast } from '../ui/toasts';
import { shorten } from '../ui/visibleText';

type Around = {
  readonly t: Translate;
  readonly store: BoardStore;
  readonly send: CardServices['send'];
  readonly show: (record: RecordId) => void;
};

/** Keeps a card as a scenario; a toast says so and leads to it, where its words can be changed. */
export async function keepScenario({ t, store, send, show }: Around, card: Card): Promise<void> {
  const id = keptScenario(card.id);
  const sent = await send({ type: 'scenario/keep', card: card.id });
  const scenario = store.get().view.get(id);
  if (!sent.ok || !scenario) return;
  showToast({
    text: t('card.keptScenario', { title: shorten(titleOf(scenario)) }),
    action: { label: t('bin.see'), run: () => show(id) },
  });
}
