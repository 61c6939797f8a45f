import type { Column } from '@shared/model/columns';
import { useI18n } from '../../ui/I18n';

/** What a column says while it is empty: what belongs here, and one example. */
export function EmptyColumn({ column }: { readonly column: Column }) {
  const { t } = useI18n();
  return (
    <div className="column-empty">
      <p>{t(`column.${column}.teach`)}</p>
      <p className="column-example">
        <span>{t('board.example')}</span>
        {t(`column.${column}.example`)}
      </p>
    </div>
  );
}
