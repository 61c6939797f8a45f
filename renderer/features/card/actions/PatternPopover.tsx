import { patterns } from '@shared/model/actions';
import type { RefObject } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import { useI18n } from '../../../ui/I18n';
import { PopoverDialog } from '../../../ui/PopoverDialog';
import '../picker.css';

type Props = {
  readonly anchor: RefObject<Element | null>;
  readonly chosen: string | null;
  /** Null for none. */
  readonly onChoose: (pattern: string | null) => void;
  readonly onClose: () => void;
};

const none = 'none';

/** The seven patterns, each with what it means and the example it comes from: a place to choose, and to learn them. */
export function PatternPopover({ anchor, chosen, onChoose, onClose }: Props) {
  const { t } = useI18n();
  const choose = (key: string | undefined) => {
    onClose();
    if (key !== undefined && key !== chosen) onChoose(key === none ? null : key);
  };
  return (
    <PopoverDialog
      label={t('pattern.title')}
      anchor={anchor}
      placement="bottom start"
      classNames={['picker', 'picker-dialog']}
      onClose={onClose}
    >
      <h4 className="picker-heading">{t('pattern.title')}</h4>
      <ListBox
        aria-label={t('pattern.title')}
        className="picker-list"
        selectionMode="single"
        selectedKeys={[chosen ?? none]}
        onSelectionChange={(keys) => choose([...(keys as Set<string>)][0])}
        autoFocus
        escapeKeyBehavior="none"
      >
        {patterns.map((pattern) => (
          <ListBoxItem
            key={pattern}
            id={pattern}
            textValue={t(`pattern.${pattern}`)}
            className="picker-item picker-lesson"
          >
            <Text slot="label">{t(`pattern.${pattern}`)}</Text>
            <Text slot="description">
              {t(`pattern.${pattern}.line`)}
              <em>{t(`pattern.${pattern}.example`)}</em>
            </Text>
          </ListBoxItem>
        ))}
        <ListBoxItem id={none} textValue={t('pattern.none')} className="picker-item">
          {t('pattern.none')}
        </ListBoxItem>
      </ListBox>
    </PopoverDialog>
  );
}
