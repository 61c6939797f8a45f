import type { Command } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { type ReactNode, useRef } from 'react';
import type { Sent } from '../../store/boardStore';
import { useI18n } from '../../ui/I18n';
import { PageFrame } from '../../ui/PageFrame';
import { Breakers } from './Breakers';
import { Experiments } from './Experiments';
import { PatternLibrary } from './PatternLibrary';
import { Scenarios } from './Scenarios';
import { SectionLinks } from './SectionLinks';

type Props = {
  readonly view: BoardView;
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<Sent>;
  readonly onBack: () => void;
  /** Opens the page or the retrospective on which a record stands, and shows it there. */
  readonly onShow: (record: RecordId) => void;
  /** The versions of a record's fields. */
  readonly versionsOf: (record: RecordId) => ReactNode;
};

/** What every part of the page is given. */
export type PartProps = Omit<Props, 'onBack'> & {
  /** Takes the focus where what had it leaves the page. */
  readonly onGone: () => void;
};

/** Plans and signals: what we see coming, when we cut, the patterns we know, and what we try. */
export function PlaybookPage({ onBack, ...shared }: Props) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const part: PartProps = { ...shared, onGone: () => heading.current?.focus() };
  return (
    <PageFrame
      title={t('playbook.title')}
      lead={
        <>
          {t('playbook.lead')} {!shared.isReadOnly && t('playbook.leadHow')}
        </>
      }
      tools={<SectionLinks />}
      onBack={onBack}
      heading={heading}
    >
      <Scenarios {...part} />
      <Breakers {...part} />
      <PatternLibrary {...part} />
      <Experiments {...part} />
    </PageFrame>
  );
}
