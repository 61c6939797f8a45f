import { fateOf } from '@shared/domain/insights/actionFates';
import type { CauseGroup } from '@shared/domain/insights/causeGroups';
import type { Debrief } from '@shared/domain/insights/debriefs';
import type { RecordId } from '@shared/model/ids';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import styles from './Insights.module.css';
import { OpenLink } from './OpenLink';
import { useDays } from './useDays';

type Props = {
  readonly group: CauseGroup;
  readonly debriefs: readonly Debrief[];
  readonly onOpen: (record: RecordId) => void;
};

/** A cause, what was tried against it last, and a line of time with a dot for each time it was there. */
export function CauseRow({ group, debriefs, onOpen }: Props) {
  const { t } = useI18n();
  const { day } = useDays();
  const { latest, retros, tried, quiet, hasStopped } = group;
  const times = t('insights.times', { count: retros.length });
  const at = new Map(debriefs.map(({ retro }, index) => [retro.id, index]));
  const action = tried.at(-1);
  return (
    <li className={styles.cause}>
      <div>
        <OpenLink record={latest.id} onOpen={onOpen}>
          {shorten(latest.title, 120)}
        </OpenLink>
        <p className={styles.said}>
          {hasStopped
            ? t('insights.quiet', { count: quiet, times })
            : t('insights.lastOn', { times, when: day(retros.at(-1)?.date ?? '') })}
        </p>
        <p className={styles.said}>
          {action ? (
            <>
              <OpenLink record={action.id} onOpen={onOpen}>
                {t('insights.tried', { action: shorten(action.title, 90) })}
              </OpenLink>{' '}
              · {t(`insights.fate.${fateOf(action, (id) => at.get(id))}`)}
            </>
          ) : (
            t('insights.notTried')
          )}
        </p>
      </div>
      <TimeLine places={retros.flatMap(({ id }) => at.get(id) ?? [])} of={debriefs.length} />
    </li>
  );
}

/** More marks than these would be a grey band. */
const mostMarks = 60;

/** A mark for each retrospective, a dot where it was there. The sentence beside it says the same. */
function TimeLine({ places, of }: { readonly places: readonly number[]; readonly of: number }) {
  const x = (place: number) => `${3 + (94 * place) / Math.max(1, of - 1)}%`;
  return (
    <svg className={styles.timeLine} aria-hidden="true" focusable="false">
      <line className={styles.axis} x1="3%" x2="97%" y1="14" y2="14" />
      {of <= mostMarks &&
        Array.from({ length: of }, (_, place) => (
          <line key={x(place)} className={styles.axis} x1={x(place)} x2={x(place)} y1="10" y2="18" />
        ))}
      {places.map((place) => (
        <circle key={place} className={styles.dot} cx={x(place)} cy="14" r={of <= mostMarks ? 5.5 : 3} />
      ))}
    </svg>
  );
}
