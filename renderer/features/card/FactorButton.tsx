import { isSameName } from '@shared/domain/isSameName';
import { factorsUsed } from '@shared/domain/usedBefore';
import { factorName } from '@shared/export/factorName';
import type { Translate } from '@shared/i18n/translator';
import { factors, isFactor } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { Tag } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { useMenu } from '../../ui/useMenu';
import { shorten } from '../../ui/visibleText';
import { useCardServices } from './cardServices';

type Props = { readonly card: Card; readonly look: 'tool' | 'chip' | 'words'; readonly tabIndex: 0 | -1 };

const shortName = (t: Translate, factor: string): string => shorten(factorName(t, factor), 40);

/** One that the household made up is offered as it is written most often, be it written otherwise here. */
const isSameFactor = (a: string, b: string): boolean =>
  isFactor(a) || isFactor(b) ? a === b : isSameName(a, b);

/** Says what kind of cause it is: one of nine, one that the household made up, or none. */
export function FactorButton({ card, look, tabIndex }: Props) {
  const { t } = useI18n();
  const { store, send, isReadOnly } = useCardServices();
  const { id, factor } = card;
  const entry = (one: string | null) => ({
    id: one ?? 'none',
    label: one === null ? t('card.factorNone') : shortName(t, one),
    isChecked: one === null ? !factor : factor !== undefined && isSameFactor(one, factor),
    run: () => void send({ type: 'card/set-factor', id, factor: one }),
  });
  const { triggerProps, menu } = useMenu(t('card.factor'), () => [
    {
      id: 'factors',
      label: t('card.factor'),
      entries: [...[...factors, ...factorsUsed(store.get().view)].map(entry), entry(null)],
    },
  ]);

  if (look === 'tool') {
    return (
      <>
        <IconButton icon={Tag} size={17} label={t('card.factor')} tabIndex={tabIndex} {...triggerProps} />
        {menu}
      </>
    );
  }
  if (look === 'words') {
    return (
      <>
        <button type="button" className="card-add" tabIndex={tabIndex} {...triggerProps}>
          <Icon of={Tag} size={15} />
          {t('card.factorChoose')}
        </button>
        {menu}
      </>
    );
  }
  if (!factor) return null;
  const name = shortName(t, factor);
  if (isReadOnly) return <span className="chip chip-key">{name}</span>;
  return (
    <>
      <button
        type="button"
        className="chip chip-key"
        aria-label={t('card.factorOf', { factor: name })}
        tabIndex={tabIndex}
        {...triggerProps}
      >
        {name}
      </button>
      {menu}
    </>
  );
}
