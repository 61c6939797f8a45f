import type { Comparison, Season } from '@shared/domain/insights/comparisons';
import type { RecordId } from '@shared/model/ids';
import { useI18n } from '../../ui/I18n';
import { CompareRows } from './CompareRows';
import { compareWords } from './compareWords';
import { Finding } from './Finding';
import { useDays } from './useDays';

type Props = {
  readonly seasons: readonly Comparison<Season>[];
  readonly onOpen: (record: RecordId) => void;
};

/** The seasons side by side, told as months: whether December is winter depends on where one lives. */
export function SeasonFinding({ seasons, onOpen }: Props) {
  const { t } = useI18n();
  const { season: nameOf } = useDays();
  const topic = t('insights.seasons');
  const groups = seasons.map((season) => ({ ...season, name: nameOf(season.key) }));
  return (
    <Finding
      topic={topic}
      hue="happened"
      finding={compareWords(groups, t)}
      hint={groups.some(({ minutes }) => minutes === null) && t('insights.compareHint')}
    >
      <CompareRows caption={topic} column={t('insights.col.season')} groups={groups} onOpen={onOpen} />
    </Finding>
  );
}
