import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { AriaLocale } from './AriaLocale';
import styles from './Dialog.module.css';
import { useI18n } from './I18n';
import { IconButton } from './IconButton';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  /** Nothing in it can take the focus: it takes it itself, so that the keys can scroll it. */
  readonly isText?: boolean;
  readonly children: ReactNode;
};

/** A sheet of paper over the rest, for what has no place of its own on the page. Escape or a press beside it closes it. */
export function Dialog({ title, onClose, isText = false, children }: Props) {
  const { t } = useI18n();
  return (
    <AriaLocale>
      <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={styles.scrim ?? ''}>
        <Modal className={styles.sheet ?? ''}>
          <AriaDialog className={styles.dialog ?? ''}>
            <header className={styles.head}>
              <Heading slot="title" className={styles.title ?? ''}>
                {title}
              </Heading>
              <IconButton icon={X} label={t('ui.close')} onClick={onClose} />
            </header>
            <div className={styles.body} {...(isText && { tabIndex: 0 })}>
              {children}
            </div>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
}
