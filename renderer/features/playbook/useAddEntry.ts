import type { SingleCommand } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import { reveal } from '../../store/reveal';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import type { PartProps } from './PlaybookPage';

type AddEntry = Extract<SingleCommand, { type: 'scenario/add' | 'breaker/add' }> & { readonly id: RecordId };

/** Adds an entry, says so, and shows where it stands. Whether it was added. */
export function useAddEntry(send: PartProps['send']): (command: AddEntry) => Promise<boolean> {
  const { t } = useI18n();
  return async (command) => {
    const sent = await send(command);
    if (!sent.ok) return false;
    announce(t('playbook.added', { title: shorten(command.title) }));
    reveal(command.id, { focus: false });
    return true;
  };
}
