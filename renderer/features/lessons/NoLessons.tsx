import { EmptyPage } from '../../ui/EmptyPage';
import { useI18n } from '../../ui/I18n';

/** A page without lessons says how they come about, with one example. */
export function NoLessons({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { t } = useI18n();
  const example = (
    <blockquote>
      <strong>{t('lessons.exampleStatement')}</strong>
      <span>→ {t('lessons.exampleSolution')}</span>
    </blockquote>
  );
  return (
    <EmptyPage title={t('lessons.emptyTitle')} example={example}>
      <p>
        {t('lessons.emptyHow')} {!isReadOnly && t('lessons.emptyWrite')}
      </p>
    </EmptyPage>
  );
}
