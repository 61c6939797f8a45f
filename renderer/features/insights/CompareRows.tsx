import type { Comparison } from '@shared/domain/insights/comparisons';
import { factorName } from '@shared/export/factorName';
import type { RecordId } from '@shared/model/ids';
import { useI18n } from '../../ui/I18n';
import { Bar } from './Bar';
import styles from './Insights.module.css';
import { Numbers } from './Numbers';
import { OpenLink } from './OpenLink';

type Named = Comparison<unknown> & { readonly name: string };

type Props = {
  readonly caption: string;
  /** What is compared: places, seasons. */
  readonly column: string;
  readonly groups: readonly Named[];
  readonly onOpen: (record: RecordId) => void;
};

const mostRows = 6;

/** Places or seasons one below the other, each with how long it usually takes to recover there. */
export function CompareRows({ caption, column, groups, onOpen }: Props) {
  const { t } = useI18n();
  const longest = Math.max(1, ...groups.map(({ minutes }) => minutes ?? 0));
  const time = (minutes: number | null) =>
    minutes === null ? '–' : t('insights.minutes', { count: minutes });
  const factor = ({ factor: name }: Named) => (name === null ? '–' : factorName(t, name));
  return (
    <>
      <ul className={styles.rows}>
        {groups.slice(0, mostRows).map((group) => (
          <li key={group.name} className={styles.compared}>
            <div>
              <OpenLink record={group.retros.at(-1)?.id ?? ''} onOpen={onOpen}>
                {group.name}
              </OpenLink>
              <p className={styles.said}>
                {[
                  t('insights.retros', { count: group.retros.length }),
                  ...(group.factor === null
                    ? []
                    : [t('insights.mostly', { factor: factorName(t, group.factor).toLocaleLowerCase() })]),
                ].join(' · ')}
              </p>
            </div>
            <Bar share={(group.minutes ?? 0) / longest} />
            <b>{time(group.minutes)}</b>
          </li>
        ))}
      </ul>
      <Numbers
        caption={caption}
        head={[
          column,
          t('insights.col.retros'),
          t('insights.col.incidents'),
          t('insights.col.minutes'),
          t('insights.col.factor'),
        ]}
        rows={groups.map((group) => ({
          key: group.name,
          cells: [group.name, group.retros.length, group.incidents, time(group.minutes), factor(group)],
        }))}
      />
    </>
  );
}
