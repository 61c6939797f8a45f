import type { Command } from '@shared/domain/commands';
import { mintId } from '../../bridge/mintId';
import type { Sent } from '../../store/boardStore';
import { reveal } from '../../store/reveal';
import { AddLine } from '../../ui/AddLine';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';

/** The box in which a lesson is written by hand: a sentence and Enter. */
export function AddLesson({ send }: { readonly send: (command: Command) => Promise<Sent> }) {
  const { t } = useI18n();
  const add = async (statement: string) => {
    const id = mintId('l');
    const sent = await send({ type: 'lesson/add', id, statement });
    if (!sent.ok) return false;
    announce(t('lessons.added', { statement: shorten(statement) }));
    reveal(id, { focus: false });
    return true;
  };
  return <AddLine what="lesson" label={t('lessons.add')} onAdd={add} />;
}
