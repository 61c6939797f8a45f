import type { CauseGroup } from '@shared/domain/insights/causeGroups';
import type { RecordId } from '@shared/model/ids';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import { Numbers } from './Numbers';
import { OpenLink } from './OpenLink';
import { useDays } from './useDays';

type Props = {
  readonly caption: string;
  readonly groups: readonly CauseGroup[];
  readonly onOpen: (record: RecordId) => void;
};

const mostRows = 50;
const mostDays = 6;

/** Every time each cause was there; the last ones lead to their cards. */
export function CauseTable({ caption, groups, onOpen }: Props) {
  const { t } = useI18n();
  const { day } = useDays();
  const head = [t('insights.col.cause'), t('insights.col.times'), t('insights.col.when')];
  const rows = groups.slice(0, mostRows).map(({ latest, retros, causes }) => {
    const shown = retros.slice(-mostDays);
    const days = shown.map(({ id, date }) => {
      const card = causes.find(({ place }) => place.retro === id);
      return (
        <OpenLink key={id} record={card?.id ?? id} onOpen={onOpen}>
          {day(date)}
        </OpenLink>
      );
    });
    const more = retros.length - shown.length;
    return {
      key: latest.id,
      cells: [
        shorten(latest.title, 120),
        retros.length,
        <>
          {days}
          {more > 0 && t('insights.more', { count: more })}
        </>,
      ],
    };
  });
  return <Numbers caption={caption} head={head} rows={rows} />;
}
