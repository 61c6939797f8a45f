import type { ReadOnlyReason } from '@shared/ipc/contract';
import { BookOpen, Lock } from 'lucide-react';
import { Button } from '../ui/Button';
import { useI18n } from '../ui/I18n';
import { Icon } from '../ui/Icon';
import { useFileAction } from '../ui/useFileAction';
import styles from './Banner.module.css';
import { ExportBoardButton } from './ExportBoardButton';

type Props = { readonly readOnly: ReadOnlyReason | null; readonly isSample: boolean };

/** A strip above the board that says why it is not quite an ordinary one, and how to make it one. */
export function Banner({ readOnly, isSample }: Props) {
  const { t } = useI18n();
  const act = useFileAction();
  if (readOnly === null && !isSample) return null;
  return (
    <section
      className={styles.banner}
      aria-label={readOnly ? t(`files.readOnly.${readOnly}`) : t('files.sample')}
    >
      <Icon of={readOnly ? Lock : BookOpen} size={16} />
      <p>
        {readOnly ? (
          t(`files.readOnly.${readOnly}`)
        ) : (
          <>
            <strong>{t('files.sample')}</strong> {t('files.sampleHint')}
          </>
        )}
      </p>
      {readOnly ? (
        <>
          <ExportBoardButton />
          <Button look="quiet" onClick={() => void act('file:choose')}>
            {t('files.chooseAnother')}
          </Button>
        </>
      ) : (
        <Button look="quiet" onClick={() => void act('file:save-as')}>
          {t('files.saveAs')}
        </Button>
      )}
    </section>
  );
}
