import { everybodyOf, ownersOf } from '@shared/domain/queries';
import type { Card } from '@shared/model/records';
import { UserRound } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from '../../store/useStore';
import { Avatar } from '../../ui/Avatar';
import { Faces } from '../../ui/Faces';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { shorten } from '../../ui/visibleText';
import { addOwner } from './addOwner';
import { useCardServices } from './cardServices';
import { usePicker } from './usePicker';

type Props = { readonly card: Card; readonly look: 'tool' | 'chip' | 'words'; readonly tabIndex: 0 | -1 };

/** Who does it: people of this board, or a new name. */
export function OwnersButton({ card, look, tabIndex }: Props) {
  const { t, language } = useI18n();
  const { store, send, isReadOnly } = useCardServices();
  const view = useStore(store, (state) => state.view);
  const owners = useMemo(() => ownersOf(view, card), [view, card]);

  const { triggerProps, picker } = usePicker(() => ({
    label: t('card.owners'),
    // Who has been taken off the list can be taken off the card.
    items: everybodyOf(store.get().view)
      .filter(({ id, binnedAt }) => binnedAt === null || card.owners?.[id])
      .map(({ id, name }) => ({ id, text: name, mark: <Avatar id={id} name={name} size="small" /> })),
    selected: new Set(owners.map(({ id }) => id)),
    onToggle: (person, owner) => void send({ type: 'card/set-owner', id: card.id, person, owner }),
    empty: t('card.ownersEmpty'),
    find: t('card.ownersAdd'),
    onAdd: (name) => void addOwner(send, card.id, name),
  }));

  if (look === 'chip' && owners.length === 0) return null;
  if (look === 'tool') {
    return (
      <>
        <IconButton
          icon={UserRound}
          size={17}
          label={t('card.owners')}
          tabIndex={tabIndex}
          {...triggerProps}
        />
        {picker}
      </>
    );
  }
  const names = new Intl.ListFormat(language).format(owners.map(({ name }) => shorten(name, 40)));
  const faces = (
    <>
      <Faces people={owners} size="small" />
      <span dir="auto">{names}</span>
    </>
  );
  if (isReadOnly) return <span className="chip-owners">{faces}</span>;
  return (
    <>
      <button
        type="button"
        className={owners.length > 0 ? 'chip-owners' : 'card-add'}
        aria-label={owners.length > 0 ? t('card.ownersOf', { names }) : undefined}
        tabIndex={tabIndex}
        {...triggerProps}
      >
        {owners.length > 0 ? faces : t('card.owners')}
      </button>
      {picker}
    </>
  );
}
