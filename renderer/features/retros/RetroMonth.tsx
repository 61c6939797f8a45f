import type { RecordId } from '@shared/model/ids';
import { type ComponentProps, memo } from 'react';
import { localeOf, monthAndYear } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { RetroItem } from './RetroItem';
import styles from './RetroList.module.css';
import type { MonthGroup } from './retroGroups';

/** The retrospectives that something is the matter with, by what it is. */
export type Marked = Readonly<Record<'current' | 'stop' | 'near' | 'renaming', RecordId | null>>;

type Props = Marked &
  Pick<ComponentProps<typeof RetroItem>, 'hasMenu' | 'onOpen' | 'onNear' | 'onMenu' | 'onRenamed'> & {
    readonly group: MonthGroup;
  };

/** The retrospectives of one month, below its name. Drawn again only if something is the matter with one of them. */
export const RetroMonth = memo(function RetroMonth(props: Props) {
  const { group, current, stop, near, renaming, ...shared } = props;
  const { language } = useI18n();
  return (
    <section className={styles.month}>
      <h2>{monthAndYear(group.month, localeOf(language))}</h2>
      <ul>
        {group.retros.map((retro) => (
          <RetroItem
            key={retro.id}
            {...retro}
            isCurrent={retro.id === current}
            isStop={retro.id === stop}
            isNear={retro.id === near}
            isRenaming={retro.id === renaming}
            {...shared}
          />
        ))}
      </ul>
    </section>
  );
});

/** What of it is in this month: the others need not know. */
export function markedIn({ retros }: MonthGroup, marked: Marked): Marked {
  const here = (id: RecordId | null) => (retros.some((retro) => retro.id === id) ? id : null);
  return {
    current: here(marked.current),
    stop: here(marked.stop),
    near: here(marked.near),
    renaming: here(marked.renaming),
  };
}
