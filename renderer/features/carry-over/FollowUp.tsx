import type { CarriedAnswer } from '@shared/domain/carryOver';
import { isLessonOffered } from '@shared/domain/lessons';
import type { Card } from '@shared/model/records';
import { Bookmark, Plus, RotateCw } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { mintId } from '../../bridge/mintId';
import { useHold } from '../../store/useHold';
import { useStore } from '../../store/useStore';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { useDraft } from '../../ui/useDraft';
import { useFocusBack } from '../../ui/useFocusBack';
import { shorten } from '../../ui/visibleText';
import { anotherWay, promoteCommand } from './answers';
import styles from './CarryOver.module.css';
import { useCarryServices } from './carryServices';

type Props = {
  readonly card: Card;
  readonly answer: CarriedAnswer | null;
  readonly onDone: () => void;
};

/** What can follow an answer: after “didn't”, to try again or another way; after the second “worked”, a lesson. */
export function FollowUp({ card, answer, onDone }: Props) {
  if (answer === 'didnt') return <AfterDidnt card={card} onDone={onDone} />;
  return answer === 'worked' ? <LessonOffer card={card} onDone={onDone} /> : null;
}

function AfterDidnt({ card, onDone }: Omit<Props, 'answer'>) {
  const { t } = useI18n();
  const { send, retro } = useCarryServices();
  const [isOpen, setOpen] = useState(false);
  const { home, comeBack } = useFocusBack(isOpen);
  const goesOn = card.goOn?.[retro.id] === true;
  const leave = () => {
    comeBack(true);
    setOpen(false);
  };
  if (isOpen) return <OtherWay card={card} onDone={onDone} onLeave={leave} />;
  return (
    <div className={styles.buttons}>
      <button
        type="button"
        aria-pressed={goesOn}
        onClick={() => {
          void send({ type: 'card/go-on', id: card.id, retro: retro.id, goOn: !goesOn });
          if (!goesOn) onDone();
        }}
      >
        <Icon of={RotateCw} size={14} />
        {t('carry.tryAgain')}
      </button>
      <button ref={home} type="button" onClick={() => setOpen(true)}>
        <Icon of={Plus} size={14} />
        {t('carry.otherWay')}
      </button>
    </div>
  );
}

type OtherWayProps = Omit<Props, 'answer'> & { readonly onLeave: () => void };

/** A line that becomes a new action of this retrospective. It is kept however one leaves, but for Escape. */
function OtherWay({ card, onDone, onLeave }: OtherWayProps) {
  const { t } = useI18n();
  const { store, send, retro, focus } = useCarryServices();
  const box = useRef<HTMLInputElement>(null);
  const [id] = useState(() => mintId('c'));
  const draft = useDraft('', (text) => {
    const title = text.trim();
    if (title === '') return;
    void send(anotherWay(store.get().view, card, { id, retro: retro.id, title }));
    announce(t('board.added', { column: t('column.action'), title: shorten(title) }));
  });
  useHold(true);
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    onLeave();
    if (event.key === 'Escape') return draft.revert();
    const isEmpty = draft.text.trim() === '';
    draft.commit();
    onDone();
    if (!isEmpty) focus(id);
  };
  return (
    <input
      ref={box}
      dir="auto"
      maxLength={1_000}
      aria-label={t('carry.otherWayBox')}
      placeholder={t('carry.otherWayBox')}
      value={draft.text}
      onChange={(event) => draft.change(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** Asks, once an action has worked twice, whether to keep it as a lesson. */
export function LessonOffer({ card, onDone }: Omit<Props, 'answer'>) {
  const { t } = useI18n();
  const { store, send } = useCarryServices();
  const isOffered = useStore(store, ({ view }) => isLessonOffered(view, card));
  if (!isOffered) return null;
  return (
    <fieldset className={styles.offer} aria-label={t('carry.lessonAsk')}>
      <p aria-hidden="true">{t('carry.lessonAsk')}</p>
      <div className={styles.buttons}>
        <button
          type="button"
          onClick={() => {
            void send(promoteCommand(store.get().view, card));
            announce(t('card.keptLesson'));
            onDone();
          }}
        >
          <Icon of={Bookmark} size={14} />
          {t('card.keepLesson')}
        </button>
        <button
          type="button"
          className={styles.quiet}
          onClick={() => {
            void send({ type: 'card/decline-lesson', id: card.id, declined: true });
            onDone();
          }}
        >
          {t('carry.lessonNo')}
        </button>
      </div>
    </fieldset>
  );
}
