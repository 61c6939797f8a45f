import { insightsOf } from '@shared/domain/insights/insights';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { useMemo } from 'react';
import { ActionFates } from './ActionFates';
import { BetterLines } from './BetterLines';
import { CauseFinding } from './CauseFinding';
import { NoInsights } from './NoInsights';
import { PlaceFinding } from './PlaceFinding';
import { RecoveryFinding } from './RecoveryFinding';
import { SeasonFinding } from './SeasonFinding';

type Props = { readonly view: BoardView; readonly onOpen: (record: RecordId) => void };

/** One finding after the other, what one can act on first. */
export function Findings({ view, onOpen }: Props) {
  const insights = useMemo(() => insightsOf(view), [view]);
  if (insights.debriefs.length < 2) return <NoInsights debriefs={insights.debriefs.length} />;
  const { debriefs, causes, recovery, fates, better, places, seasons } = insights;
  return (
    <>
      <CauseFinding
        kind="again"
        groups={causes.filter(({ hasStopped }) => !hasStopped)}
        debriefs={debriefs}
        onOpen={onOpen}
      />
      <CauseFinding
        kind="stopped"
        groups={causes.filter(({ hasStopped }) => hasStopped)}
        debriefs={debriefs}
        onOpen={onOpen}
      />
      <RecoveryFinding recovery={recovery} onOpen={onOpen} />
      <ActionFates fates={fates} onOpen={onOpen} />
      <BetterLines retros={better} onOpen={onOpen} />
      <PlaceFinding places={places} onOpen={onOpen} />
      <SeasonFinding seasons={seasons} onOpen={onOpen} />
    </>
  );
}
