import type { Command } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import type { ReactNode } from 'react';
import type { Sent } from '../../store/boardStore';
import { localDay, localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { PageFrame } from '../../ui/PageFrame';
import { CardSection } from './CardSection';
import { KitList } from './KitList';
import styles from './LeavingPage.module.css';
import { NothingYet } from './NothingYet';
import { reasonWords } from './reasonWords';
import { useLeaving } from './useLeaving';
import { VisitChooser } from './VisitChooser';

type Props = {
  readonly view: BoardView;
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<Sent>;
  readonly onBack: () => void;
  /** Opens a record where it stands. */
  readonly onOpen: (record: RecordId) => void;
  /** Printing and the exports. */
  readonly tools: ReactNode;
  /** The versions of a record's fields. */
  readonly versionsOf: (record: RecordId) => ReactNode;
};

/** What one looks at before one leaves: what matters most there, and the kit. */
export function LeavingPage({ view, isReadOnly, send, onBack, onOpen, tools, versionsOf }: Props) {
  const { t, language } = useI18n();
  const { card, sections, kit } = useLeaving(view);
  const around = { t, today: localDay(), locale: localeOf(language) };
  const reasons = card.lessons.first.map((ranked) => reasonWords(ranked, around));
  return (
    <PageFrame title={t('leaving.title')} lead={t('leaving.lead')} tools={tools} onBack={onBack}>
      <VisitChooser view={view} visit={card.visit} />
      <div className={styles.card}>
        <div className={styles.main}>
          {sections.length === 0 && <NothingYet />}
          {sections.map((section) => (
            <CardSection
              key={section.kind}
              section={section}
              reasons={section.kind === 'lessons' ? reasons : undefined}
              onOpen={onOpen}
            />
          ))}
        </div>
        <KitList kit={kit} isReadOnly={isReadOnly} send={send} versionsOf={versionsOf} />
      </div>
    </PageFrame>
  );
}
