import { ArrowRight } from 'lucide-react';
import { EmptyPage } from '../../../ui/EmptyPage';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import styles from './Map.module.css';

/** A board without a cascade says how the map comes about, with one example. */
export function NoMap() {
  const { t } = useI18n();
  const example = (
    <ol className={styles.example}>
      {(['map.exampleFrom', 'map.exampleVia', 'map.exampleTo'] as const).map((key, index) => (
        <li key={key}>
          {index > 0 && <Icon of={ArrowRight} size={17} />}
          <span>{t(key)}</span>
        </li>
      ))}
    </ol>
  );
  return (
    <EmptyPage title={t('map.emptyTitle')} example={example}>
      <p>{t('map.emptyHow')}</p>
    </EmptyPage>
  );
}
