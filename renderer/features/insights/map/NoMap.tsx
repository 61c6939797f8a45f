import { ArrowRight } from 'lucide-react';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import styles from './Map.module.css';

/** A board without a cascade says how the map comes about, with one example. */
export function NoMap() {
  const { t } = useI18n();
  return (
    <section className={styles.empty} aria-label={t('map.emptyTitle')}>
      <h2>{t('map.emptyTitle')}</h2>
      <p>{t('map.emptyHow')}</p>
      <figure>
        <figcaption>{t('board.example')}</figcaption>
        <ol>
          {(['map.exampleFrom', 'map.exampleVia', 'map.exampleTo'] as const).map((key, index) => (
            <li key={key}>
              {index > 0 && <Icon of={ArrowRight} size={17} />}
              <span>{t(key)}</span>
            </li>
          ))}
        </ol>
      </figure>
    </section>
  );
}
