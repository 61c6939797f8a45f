import { lessonsByFactor } from '@shared/domain/lessons';
import { retroById } from '@shared/domain/queries';
import { unveiled, veiledCards } from '@shared/domain/veil';
import { createContext } from '@shared/export/exportContext';
import { lessonBlocks } from '@shared/export/lessonBlocks';
import { heading, text } from '@shared/export/nodes';
import { retroBlocks } from '@shared/export/retroBlocks';
import type { PrintWhat } from '@shared/ipc/contract';
import type { BoardView } from '@shared/model/records';
import { useMemo } from 'react';
import { useI18n } from '../../ui/I18n';
import styles from './DocumentSheet.module.css';
import { Markdown } from './Markdown';

type Props = {
  readonly what: Exclude<PrintWhat, { kind: 'leaving' }>;
  readonly view: BoardView;
};

/** One retrospective, or all lessons, as a document of as many pages as it takes. */
export function DocumentSheet({ what, view }: Props) {
  const { t, language } = useI18n();
  const nodes = useMemo(() => {
    // The front matter, which names the board, stays out.
    const context = createContext(unveiled(view), { boardId: '', language, t });
    if (what.kind === 'lessons') {
      return [
        heading(1, [text(t('export.lessonsTitle'))]),
        ...lessonBlocks(context, lessonsByFactor(view), 2),
      ];
    }
    const retro = retroById(view, what.retro);
    return retro ? retroBlocks(context, retro, 1) : [];
  }, [what, view, language, t]);
  const veiled = what.kind === 'retro' ? veiledCards(view, what.retro).length : 0;
  return (
    <article className={styles.document}>
      <Markdown nodes={nodes} />
      {veiled > 0 && <p className={styles.veiled}>{t('apart.hidden', { count: veiled })}</p>}
    </article>
  );
}
