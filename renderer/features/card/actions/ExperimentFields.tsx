import { experimentParts } from '@shared/model/actions';
import type { Card } from '@shared/model/records';
import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import { useCardServices } from '../cardServices';
import { LineField } from '../LineField';

type Props = { readonly card: Card; readonly tabIndex: 0 | -1 };

/** An action tried as an experiment: what we expect, how far it may go, when we stop, and what we saw. */
export function ExperimentFields({ card: { id, experiment }, tabIndex }: Props) {
  const { t } = useI18n();
  const { send, isReadOnly } = useCardServices();
  const [isOpen, setOpen] = useState(false);
  if (!experiment && (isReadOnly || !isOpen)) {
    return isReadOnly ? null : (
      <button type="button" className="card-add" tabIndex={tabIndex} onClick={() => setOpen(true)}>
        <Icon of={FlaskConical} size={15} />
        {t('experiment.begin')}
      </button>
    );
  }
  return (
    <fieldset className="card-group" aria-label={t('experiment.title')}>
      <h4>{t('experiment.title')}</h4>
      {experimentParts.map((part) => (
        <LineField
          key={part}
          label={t(`experiment.${part}`)}
          placeholder={t(`experiment.${part}.hint`)}
          value={experiment?.[part] ?? ''}
          onKeep={(text) => void send({ type: 'card/set-experiment', id, part, text })}
          tabIndex={tabIndex}
        />
      ))}
    </fieldset>
  );
}
