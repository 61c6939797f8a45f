import type { Command, SingleCommand } from '@shared/domain/commands';
import { inOneStep } from '@shared/domain/inOneStep';
import type { Kit } from '@shared/domain/kit';
import type { RecordId } from '@shared/model/ids';
import { type ReactNode, useId, useRef } from 'react';
import { mintId } from '../../bridge/mintId';
import type { Sent } from '../../store/boardStore';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import { AddToKit } from './AddToKit';
import { KitRow } from './KitRow';
import styles from './LeavingPage.module.css';

type Props = {
  readonly kit: Kit;
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<Sent>;
  /** The versions of a record's fields. */
  readonly versionsOf: (id: RecordId) => ReactNode;
};

/** What families of small children take along: offered while the kit is empty. */
const examples = ['jar', 'spare', 'nappies', 'bread'] as const;

/** The kit, ticked as one packs. A tick holds until the next retrospective. */
export function KitList({ kit: { items, after }, isReadOnly, send, versionsOf }: Props) {
  const { t } = useI18n();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const packed = items.filter(({ isPacked }) => isPacked).length;
  const isAllPacked = items.length > 0 && packed === items.length;

  const packing = (item: string, pack: boolean): SingleCommand =>
    pack ? { type: 'kit/pack', id: item, after: after?.id ?? null } : { type: 'kit/unpack', id: item };
  const pack = async (which: readonly string[], on: boolean) => {
    const commands = which.map((item) => packing(item, on));
    const sent = await send(inOneStep(commands));
    if (!sent.ok) return;
    const count = on ? packed + which.length : packed - which.length;
    announce(count === items.length ? t('kit.allPacked') : t('kit.packed', { count, total: items.length }));
  };
  const packAll = () =>
    pack(
      items.filter(({ isPacked }) => isPacked === isAllPacked).map(({ item }) => item.id),
      !isAllPacked,
    );
  return (
    <section className={styles.kit} aria-labelledby={id}>
      <header>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('kit.heading')}
        </h2>
        {items.length > 0 && (
          <span className={styles.count}>
            {isAllPacked ? t('kit.allPacked') : t('kit.packed', { count: packed, total: items.length })}
          </span>
        )}
      </header>
      <ul>
        {items.map(({ item, isPacked }) => (
          <li key={item.id} data-record={item.id}>
            <KitRow
              item={item}
              isPacked={isPacked}
              isReadOnly={isReadOnly}
              send={send}
              onPack={(on) => void pack([item.id], on)}
              onGone={() => heading.current?.focus()}
            />
            <div className={styles.versions}>{versionsOf(item.id)}</div>
          </li>
        ))}
      </ul>
      {items.length === 0 && <p className={styles.how}>{t('kit.empty')}</p>}
      {!isReadOnly && <AddToKit send={send} />}
      {!isReadOnly && items.length === 0 && (
        <div className={styles.examples}>
          {examples.map((example) => (
            <Button
              key={example}
              onClick={() => {
                heading.current?.focus();
                void send({ type: 'kit/add', id: mintId('k'), title: t(`kit.example.${example}`) });
              }}
            >
              {t(`kit.example.${example}`)}
            </Button>
          ))}
        </div>
      )}
      {!isReadOnly && items.length > 1 && (
        <Button look="quiet" className={styles.all ?? ''} onClick={() => void packAll()}>
          {t(isAllPacked ? 'kit.unpackAll' : 'kit.packAll')}
        </Button>
      )}
    </section>
  );
}
