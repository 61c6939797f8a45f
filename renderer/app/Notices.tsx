import type { Notice } from '@shared/ipc/contract';
import { ClockAlert, History } from 'lucide-react';
import { useEffect } from 'react';
import { useBridge } from '../bridge/BridgeContext';
import type { BoardStore } from '../store/boardStore';
import { useStore } from '../store/useStore';
import { announce } from '../ui/announcer';
import { Button } from '../ui/Button';
import { useI18n } from '../ui/I18n';
import { Icon } from '../ui/Icon';
import styles from './Banner.module.css';
import { noticeWords } from './noticeWords';

/** Calm strips above the board for what somebody should know once; they stay until they were read. */
export function Notices({ board }: { readonly board: BoardStore }) {
  const notices = useStore(board, (state) => state.notices);
  return notices.map((notice) => <Strip key={notice.kind} board={board} notice={notice} />);
}

function Strip({ board, notice }: { readonly board: BoardStore; readonly notice: Notice }) {
  const { t, language } = useI18n();
  const bridge = useBridge();
  const view = useStore(board, (state) => state.view);
  const { title, todo } = noticeWords({ t, language, view }, notice);
  useEffect(() => announce(`${title} ${todo}`), [title, todo]);
  return (
    <section className={styles.banner} aria-label={title}>
      <Icon of={notice.kind === 'clock' ? ClockAlert : History} size={16} />
      <p>
        <strong>{title}</strong> {todo}
      </p>
      <Button look="quiet" onClick={() => void bridge.invoke('board:notice-read', { kind: notice.kind })}>
        {t('notices.read')}
      </Button>
    </section>
  );
}
