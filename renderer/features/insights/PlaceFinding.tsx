import type { Comparison } from '@shared/domain/insights/comparisons';
import type { RecordId } from '@shared/model/ids';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import { CompareRows } from './CompareRows';
import { compareWords } from './compareWords';
import { Finding } from './Finding';

type Props = {
  readonly places: readonly Comparison<string>[];
  readonly onOpen: (record: RecordId) => void;
};

/** The places side by side. */
export function PlaceFinding({ places, onOpen }: Props) {
  const { t } = useI18n();
  const topic = t('insights.places');
  if (places.length === 0) return <Finding topic={topic} hue="happened" finding={t('insights.placesNone')} />;
  const groups = places.map((place) => ({ ...place, name: shorten(place.key, 60) }));
  return (
    <Finding
      topic={topic}
      hue="happened"
      finding={compareWords(groups, t)}
      hint={groups.some(({ minutes }) => minutes === null) && t('insights.compareHint')}
    >
      <CompareRows caption={topic} column={t('insights.col.place')} groups={groups} onOpen={onOpen} />
    </Finding>
  );
}
