import type { Command } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import { personHues } from '@shared/model/people';
import type { Person } from '@shared/model/records';
import { Palette, UserRoundMinus, UserRoundX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Sent } from '../../store/boardStore';
import { useStore } from '../../store/useStore';
import { Avatar } from '../../ui/Avatar';
import { Checkbox } from '../../ui/Checkbox';
import { ConfirmForGood } from '../../ui/ConfirmForGood';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { InlineEdit } from '../../ui/InlineEdit';
import { household, hueOf } from '../../ui/personHues';
import { putInBin } from '../../ui/putInBin';
import { showToast } from '../../ui/toasts';
import { shorten } from '../../ui/visibleText';
import styles from './PeoplePanel.module.css';

type Props = {
  readonly person: Person;
  readonly isHere: boolean;
  readonly onHere: (isHere: boolean) => void;
  /** The row leaves the list. */
  readonly onGone: () => void;
  readonly send: (command: Command) => Promise<Sent>;
  /** The versions of a record's fields. */
  readonly versionsOf: (record: RecordId) => ReactNode;
};

/** One of the household: here or not, a name, a colour. */
export function PersonRow({ person: { id, name }, isHere, onHere, onGone, send, versionsOf }: Props) {
  const { t } = useI18n();
  const [isChoosing, setChoosing] = useState(false);
  const [isForgetting, setForgetting] = useState(false);
  const hue = personHues[useStore(household, (people) => hueOf(id, people))];
  const short = shorten(name, 40);

  const remove = () => {
    onGone();
    void putInBin({ type: 'person/delete', id }, { t, send, text: t('people.gone', { name: short }) });
  };
  const forget = async () => {
    onGone();
    const sent = await send({ type: 'person/forget', id });
    if (sent.ok) showToast({ text: t('people.forgotten', { name: short }), topic: 'bin' });
  };
  return (
    <li data-record={id}>
      <div className={styles.row}>
        <Checkbox
          checked={isHere}
          aria-label={t('people.isHere', { name: short })}
          onChange={(event) => onHere(event.target.checked)}
        />
        <Avatar id={id} name={name} size="small" />
        <span className={styles.name}>
          <InlineEdit
            value={name}
            label={t('people.name')}
            onSave={(text) => void send({ type: 'person/rename', id, name: text })}
          />
        </span>
        <IconButton
          icon={Palette}
          size={16}
          label={t('people.hueOf', { name: short })}
          aria-expanded={isChoosing}
          onClick={() => setChoosing(!isChoosing)}
        />
        <IconButton
          icon={UserRoundMinus}
          size={16}
          label={t('people.remove', { name: short })}
          onClick={remove}
        />
        <IconButton
          icon={UserRoundX}
          size={16}
          label={t('people.forget', { name: short })}
          aria-expanded={isForgetting}
          onClick={() => setForgetting(!isForgetting)}
        />
      </div>
      <div className={styles.versions}>{versionsOf(id)}</div>
      {isForgetting && (
        <ConfirmForGood
          question={t('people.forgetAsk', { name: short })}
          yes={t('people.forgetYes')}
          no={t('people.forgetNo')}
          onYes={() => void forget()}
          onNo={() => setForgetting(false)}
        >
          {t('people.forgetWhat')}
        </ConfirmForGood>
      )}
      {isChoosing && (
        <fieldset className={styles.hues} aria-label={t('people.hueOf', { name: short })}>
          {personHues.map((one, index) => (
            <label key={one} className={styles.hue}>
              <input
                type="radio"
                name={`hue ${id}`}
                checked={one === hue}
                aria-label={t(`people.hue.${one}`)}
                onChange={() => void send({ type: 'person/set-hue', id, hue: one })}
              />
              <i aria-hidden="true" data-hue={index} />
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}
