import type { Command } from '@shared/domain/commands';
import { mintId } from '../../bridge/mintId';
import type { Sent } from '../../store/boardStore';
import { AddLine } from '../../ui/AddLine';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import styles from './LeavingPage.module.css';

/** The box in which a thing to pack is written: a word and Enter. */
export function AddToKit({ send }: { readonly send: (command: Command) => Promise<Sent> }) {
  const { t } = useI18n();
  const add = async (title: string) => {
    const sent = await send({ type: 'kit/add', id: mintId('k'), title });
    if (sent.ok) announce(t('kit.added', { title: shorten(title) }));
    return sent.ok;
  };
  return (
    <div className={styles.add}>
      <AddLine what="kit" label={t('kit.add')} longest={1_000} onAdd={add} />
    </div>
  );
}
