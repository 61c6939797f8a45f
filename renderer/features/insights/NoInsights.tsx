import { EmptyPage } from '../../ui/EmptyPage';
import { useI18n } from '../../ui/I18n';

/** One retrospective has nothing to be compared with: what the page will show, with one example. */
export function NoInsights({ debriefs }: { readonly debriefs: number }) {
  const { t } = useI18n();
  return (
    <EmptyPage title={t('insights.emptyTitle')} example={<blockquote>{t('insights.example')}</blockquote>}>
      <p>{t('insights.emptyHow')}</p>
      {debriefs > 0 && <p>{t('insights.soFar', { count: debriefs })}</p>}
    </EmptyPage>
  );
}
