import type { CauseGroup } from '@shared/domain/insights/causeGroups';
import type { Debrief } from '@shared/domain/insights/debriefs';
import type { RecordId } from '@shared/model/ids';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import { CauseRow } from './CauseRow';
import { CauseTable } from './CauseTable';
import { Finding } from './Finding';
import styles from './Insights.module.css';
import { useDays } from './useDays';

type Props = {
  readonly kind: 'again' | 'stopped';
  readonly groups: readonly CauseGroup[];
  readonly debriefs: readonly Debrief[];
  readonly onOpen: (record: RecordId) => void;
};

const mostRows = 5;

/** Causes that come back, or that did and stopped: when each was there, on one line of time. */
export function CauseFinding({ kind, groups, debriefs, onOpen }: Props) {
  const { t } = useI18n();
  const { day } = useDays();
  const [first] = groups;
  const topic = t(`insights.${kind}`);
  const hue = kind === 'again' ? 'cause' : 'action';
  const hint = t(`insights.${kind}Hint`);
  if (!first) return <Finding topic={topic} hue={hue} finding={t(`insights.${kind}None`)} hint={hint} />;
  const values = {
    cause: shorten(first.latest.title, 90),
    times: t('insights.times', { count: first.retros.length }),
    when: day(first.retros.at(-1)?.date ?? ''),
  };
  return (
    <Finding topic={topic} hue={hue} finding={t(`insights.${kind}Finding`, values)} hint={hint}>
      <ul className={styles.rows}>
        {groups.slice(0, mostRows).map((group) => (
          <CauseRow key={group.latest.id} group={group} debriefs={debriefs} onOpen={onOpen} />
        ))}
      </ul>
      {groups.length > mostRows && (
        <p className={styles.hint}>{t('insights.more', { count: groups.length - mostRows })}</p>
      )}
      <CauseTable caption={topic} groups={groups} onOpen={onOpen} />
    </Finding>
  );
}
