import { Check } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import styles from './Guided.module.css';
import { type Step, steps } from './guidedState';

type Props = { readonly step: Step; readonly onStep: (step: Step) => void };

/** The way through the debrief: what is behind, where one is, what is left. Each step can be gone to at any time. */
export function Progress({ step, onStep }: Props) {
  const { t } = useI18n();
  const at = steps.indexOf(step);
  return (
    <ol className={styles.progress}>
      {steps
        .filter((one) => one !== 'close')
        .map((one, index) => (
          <li key={one} data-state={index < at ? 'done' : index === at ? 'now' : 'left'}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onStep(one)}
            >
              <span aria-hidden="true" className={styles.dot}>
                {index < at && <Icon of={Check} size={9} />}
              </span>
              <span className={styles.stepName}>{t(`guided.${one}`)}</span>
            </button>
          </li>
        ))}
    </ol>
  );
}
