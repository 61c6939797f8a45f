import { useI18n } from '../../ui/I18n';
import styles from './Playbook.module.css';
import { headingId, type Part, parts } from './Section';

/** The parts of the page at its top: the page is long, and each is one press away. */
export function SectionLinks() {
  const { t } = useI18n();
  const go = (part: Part) => {
    const heading = document.getElementById(headingId(part));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className={styles.links} aria-label={t('playbook.sections')}>
      {parts.map((part) => (
        <button key={part} type="button" data-part={part} onClick={() => go(part)}>
          {t(`${part}.title`)}
        </button>
      ))}
    </nav>
  );
}
