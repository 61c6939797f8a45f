import { carryOver } from '@shared/domain/carryOver';
import type { Command } from '@shared/domain/commands';
import { isLessonOffered } from '@shared/domain/lessons';
import { cardsByColumn, peopleOf } from '@shared/domain/queries';
import type { ExportWhat } from '@shared/ipc/contract';
import type { Column } from '@shared/model/columns';
import type { Card, Retro } from '@shared/model/records';
import { ClipboardCopy, FileDown, Sun } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { BoardStore } from '../../store/boardStore';
import { useStore } from '../../store/useStore';
import { answerWords } from '../../ui/answerWords';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten, visibleText } from '../../ui/visibleText';
import styles from './Summary.module.css';
import { WhatGotBetter } from './WhatGotBetter';

type Props = {
  readonly store: BoardStore;
  readonly retro: Retro;
  readonly isReadOnly: boolean;
  /** What somebody else has written and is not shown yet. */
  readonly isVeiled: (card: Card) => boolean;
  readonly send: (command: Command) => Promise<unknown>;
  readonly onExport: (what: ExportWhat, target: 'file' | 'clipboard') => void;
  /** Offers an action as a lesson. */
  readonly renderOffer: (card: Card) => ReactNode;
  readonly onDone: () => void;
};

/** The page a debrief closes on: what was said, a line about what got better, and the way out on paper. */
export function Summary(props: Props) {
  const { store, retro, isReadOnly, isVeiled, send, onExport, renderOffer, onDone } = props;
  const { t, language } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const view = useStore(store, (state) => state.view);
  const { answered } = useMemo(() => carryOver(view, retro.id), [view, retro.id]);
  const { happened, cause, action } = useMemo(() => cardsByColumn(view, retro.id), [view, retro.id]);
  const offered = answered.filter(({ card }) => isLessonOffered(view, card)).map(({ card }) => card);
  const facts = happened.filter((card) => !isVeiled(card));
  const veiled = happened.length - facts.length;
  const present = peopleOf(view).filter(({ id }) => retro.present?.[id]);
  useEffect(() => heading.current?.focus(), []);

  return (
    <div className={styles.page}>
      <div className={styles.paper}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {t('summary.title')}
        </h2>
        {present.length > 0 && (
          <p className={styles.present}>
            {t('summary.present', {
              names: new Intl.ListFormat(language).format(present.map(({ name }) => shorten(name, 40))),
            })}
          </p>
        )}
        {answered.length > 0 && (
          <Part title={t('carry.group')}>
            {answered.map(({ card, answer }) => (
              <Line key={card.id} card={card}>
                {answer && <em>{answerWords(t, answer)}</em>}
                {card.outcomeWords?.[retro.id] && (
                  <q dir="auto">{visibleText(card.outcomeWords[retro.id] ?? '')}</q>
                )}
              </Line>
            ))}
          </Part>
        )}
        {offered.length > 0 && !isReadOnly && (
          <div className={styles.offers}>
            {offered.map((card) => (
              <div key={card.id}>
                <p dir="auto">{shorten(card.title, 120)}</p>
                {renderOffer(card)}
              </div>
            ))}
          </div>
        )}
        <Part title={t('guided.good')} column="happened">
          {facts
            .filter(({ wentWell }) => wentWell)
            .map((card) => (
              <Line key={card.id} card={card} isGood />
            ))}
        </Part>
        <Part title={t('column.happened')} column="happened">
          {facts
            .filter(({ wentWell }) => !wentWell)
            .map((card) => (
              <Line key={card.id} card={card} />
            ))}
        </Part>
        {veiled > 0 && <p className={styles.veiled}>{t('apart.hidden', { count: veiled })}</p>}
        <Part title={t('column.cause')} column="cause">
          {cause.map((card) => (
            <Line key={card.id} card={card} />
          ))}
        </Part>
        <Part title={t('guided.next')} column="action">
          {action.map((card) => (
            <Line key={card.id} card={card} />
          ))}
        </Part>
        {happened.length + cause.length + action.length + answered.length === 0 && (
          <p className={styles.veiled}>{t('summary.nothing')}</p>
        )}
        <WhatGotBetter key={retro.id} retro={retro} isReadOnly={isReadOnly} send={send} />
        <div className={styles.ways}>
          <Button icon={FileDown} onClick={() => onExport({ kind: 'retro', retro: retro.id }, 'file')}>
            {t('summary.save')}
          </Button>
          <Button
            icon={ClipboardCopy}
            onClick={() => onExport({ kind: 'retro', retro: retro.id }, 'clipboard')}
          >
            {t('summary.copy')}
          </Button>
          <Button icon={FileDown} onClick={() => onExport({ kind: 'lessons' }, 'file')}>
            {t('summary.lessons')}
          </Button>
          <Button look="primary" className={styles.done} onClick={onDone}>
            {t('summary.done')}
          </Button>
        </div>
      </div>
    </div>
  );
}

type PartProps = { readonly title: string; readonly column?: Column; readonly children: ReactNode[] };

/** A heading and its lines; nothing at all where nothing was said. */
function Part({ title, column, children }: PartProps) {
  if (children.length === 0) return null;
  return (
    <section className={styles.part} data-column={column}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

type LineProps = { readonly card: Card; readonly isGood?: boolean; readonly children?: ReactNode };

function Line({ card, isGood = false, children }: LineProps) {
  return (
    <li>
      {isGood && <Icon of={Sun} size={16} className={styles.sun} />}
      <span dir="auto">{visibleText(card.title)}</span>
      {children}
    </li>
  );
}
