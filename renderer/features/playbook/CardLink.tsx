import { retroById } from '@shared/domain/queries';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, Card } from '@shared/model/records';
import { dayAndMonth, localDay, localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import styles from './Playbook.module.css';

type Props = {
  readonly card: Card;
  readonly view: BoardView;
  readonly onShow: (record: RecordId) => void;
};

/** A card by its sentence, with where and when it was written: pressing it leads there. */
export function CardLink({ card, view, onShow }: Props) {
  const { t, language } = useI18n();
  const retro = retroById(view, card.place.retro);
  return (
    <button type="button" dir="auto" className={styles.cardLink} onClick={() => onShow(card.id)}>
      <span>{shorten(card.title, 90)}</span>{' '}
      <small>
        {t('scenario.cardFrom', {
          retro: shorten(retro?.title ?? '…', 40),
          when: retro ? dayAndMonth(retro.date, localDay(), localeOf(language)) : '…',
        })}
      </small>
    </button>
  );
}
