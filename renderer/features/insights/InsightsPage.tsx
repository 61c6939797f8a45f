import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { PageFrame } from '../../ui/PageFrame';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Findings } from './Findings';
import { type InsightsView, insightsView } from './insightsView';
import { MapView } from './map/MapView';

type Props = {
  readonly view: BoardView;
  readonly onBack: () => void;
  /** Opens a card or a retrospective where it stands. */
  readonly onOpen: (record: RecordId) => void;
};

/** What the retrospectives say together: what comes back, and what leads to what. */
export function InsightsPage({ view, onBack, onOpen }: Props) {
  const { t } = useI18n();
  const shown = useStore(insightsView, (name) => name);
  const tools = (
    <SegmentedControl<InsightsView>
      label={t('insights.view')}
      isLabelHidden
      value={shown}
      onChange={insightsView.set}
      options={[
        { value: 'findings', label: t('insights.view.findings') },
        { value: 'map', label: t('insights.view.map') },
      ]}
    />
  );
  return (
    <PageFrame
      title={t('insights.title')}
      lead={t('insights.lead')}
      tools={tools}
      isWide={shown === 'map'}
      onBack={onBack}
    >
      {shown === 'findings' ? (
        <Findings view={view} onOpen={onOpen} />
      ) : (
        <MapView view={view} onOpen={onOpen} />
      )}
    </PageFrame>
  );
}
