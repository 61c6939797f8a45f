import { outlineOf } from '@shared/domain/cascade';
import type { Card } from '@shared/model/records';
import { ListTree } from 'lucide-react';
import { useId, useState } from 'react';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import { useFocusBack } from '../../../ui/useFocusBack';
import { visibleText } from '../../../ui/visibleText';
import { useCardServices } from '../cardServices';
import { CascadeEditor } from './CascadeEditor';
import { levelStyle } from './levelStyle';

/**
 * What led to what, on an unfolded card. Pressing a line opens the whole as an outline with the caret in that line; for
 * the keyboard it is one stop, so that Tab, which indents inside, leads past it.
 */
export function CascadeField({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const { isReadOnly } = useCardServices();
  const [editing, setEditing] = useState<{ readonly line: string | null } | null>(null);
  const { home, comeBack } = useFocusBack(editing !== null);
  const heading = useId();
  const lines = outlineOf(card);
  const close = (byKey: boolean) => {
    comeBack(byKey);
    setEditing(null);
  };

  if (isReadOnly && lines.length === 0) return null;
  if (!editing && lines.length === 0) {
    return (
      <button
        ref={home}
        type="button"
        className="card-add"
        tabIndex={tabIndex}
        onClick={() => setEditing({ line: null })}
      >
        <Icon of={ListTree} size={15} />
        {t('cascade.add')}
      </button>
    );
  }
  return (
    <section className="cascade-field" aria-labelledby={heading}>
      <h4 id={heading}>{t('cascade.title')}</h4>
      {editing ? (
        <CascadeEditor card={card} startAt={editing.line} onClose={close} />
      ) : (
        <ol className="cascade">
          {lines.map(({ line, text, level, isCut }, index) => {
            const words = isCut ? t('cascade.cutHere', { line: visibleText(text) }) : visibleText(text);
            return (
              <li key={line} style={levelStyle(level)} data-cut={isCut || undefined} dir="auto">
                {isReadOnly ? (
                  words
                ) : (
                  <button
                    ref={index === 0 ? home : null}
                    type="button"
                    aria-description={t('cascade.edit')}
                    tabIndex={index === 0 ? tabIndex : -1}
                    onClick={() => setEditing({ line })}
                  >
                    {words}
                  </button>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
