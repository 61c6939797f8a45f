import { ArrowLeft } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from './Button';
import { useI18n } from './I18n';
import styles from './PageFrame.module.css';

type Props = {
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly lead?: ReactNode;
  /** What one can do with the page as a whole. */
  readonly tools?: ReactNode;
  /** For a picture that needs the room; what is read stays at reading width otherwise. */
  readonly isWide?: boolean;
  readonly onBack: () => void;
  /** Takes the focus where what had it goes away. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
};

/** A page about the whole board: its name, what it is for, the way back, and its content at reading width. */
export function PageFrame({ title, lead, tools, isWide = false, onBack, heading, children }: Props) {
  const { t } = useI18n();
  return (
    <div className={styles.page} data-wide={isWide || undefined}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p>{lead}</p>}
        </div>
        <Button look="quiet" icon={ArrowLeft} className={styles.back ?? ''} onClick={onBack}>
          {t('frame.back')}
        </Button>
        {tools && <div className={styles.tools}>{tools}</div>}
      </header>
      {children}
    </div>
  );
}
