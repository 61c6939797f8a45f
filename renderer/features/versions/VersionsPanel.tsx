import type { Choice, Written } from '@shared/crdt/choices';
import { joinedText } from '@shared/domain/choices';
import { isReopened } from '@shared/domain/formerChoices';
import type { Json } from '@shared/json';
import type { RecordId } from '@shared/model/ids';
import { titleOf } from '@shared/model/titleOf';
import { useRef } from 'react';
import { useBoard } from '../../store/BoardContext';
import { useStore } from '../../store/useStore';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/Button';
import { localeOf } from '../../ui/dates';
import { fieldWords, valueWords } from '../../ui/fieldWords';
import { focusRecord } from '../../ui/focusRecord';
import { useI18n } from '../../ui/I18n';
import { useSend } from '../../ui/useSend';
import { shorten } from '../../ui/visibleText';
import { Version } from './Version';
import styles from './Versions.module.css';

type Props = {
  readonly id: RecordId;
  readonly choices: readonly Choice[];
  readonly tabIndex: 0 | -1;
};

/** The versions of each field side by side, to keep one of them, or all of a text. */
export function VersionsPanel({ id, choices, tabIndex }: Props) {
  const { t, language } = useI18n();
  const board = useBoard();
  const send = useSend(board);
  const { view, readOnly } = useStore(board, (state) => state);
  const panel = useRef<HTMLElement>(null);
  const record = view.get(id);
  if (!record) return null;
  const around = { t, view, locale: localeOf(language) };
  const title = shorten(titleOf(record));

  const keep = async (path: string, value: Json | undefined) => {
    const text = shorten(valueWords(around, record, path, value));
    const home = panel.current?.closest<HTMLElement>('[data-record]');
    const sent = await send({
      type: 'record/keep',
      id,
      path,
      value: value === undefined ? null : (value as string | number | boolean),
    });
    if (!sent.ok) return;
    announce(t('versions.kept', { text }));
    // The last choice takes the panel with it: the focus stays with what it was about.
    if (choices.length > 1) panel.current?.focus();
    else focusRecord(home);
  };
  const versionsOf = ({ shown, others }: Choice): readonly Written[] => [shown, ...others];

  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={t('versions.of', { title })}
      tabIndex={-1}
      data-no-drag
    >
      <p className={styles.lead}>{t('versions.lead')}</p>
      {choices.map((choice) => {
        const { path } = choice;
        const versions = versionsOf(choice);
        const all = joinedText(
          record.type,
          path,
          versions.map(({ value }) => value),
        );
        const name = fieldWords(around, record, path);
        return (
          <fieldset key={path} className={styles.choice}>
            <legend>{name}</legend>
            <div className={styles.grid}>
              {versions.map((version, index) => (
                <Version
                  key={`${version.replica} ${version.at} ${String(version.value)}`}
                  version={version}
                  text={valueWords(around, record, path, version.value)}
                  others={versions
                    .filter((_, place) => place !== index)
                    .map(({ value }) => valueWords(around, record, path, value))}
                  isReopened={isReopened(choice)}
                  tabIndex={tabIndex}
                  onKeep={readOnly ? null : () => void keep(path, version.value)}
                />
              ))}
            </div>
            {all !== null && !readOnly && (
              <Button
                look="quiet"
                className={styles.both}
                tabIndex={tabIndex}
                onClick={() => void keep(path, all)}
              >
                {t(versions.length === 2 ? 'versions.keepBoth' : 'versions.keepAll')}
              </Button>
            )}
          </fieldset>
        );
      })}
    </section>
  );
}
