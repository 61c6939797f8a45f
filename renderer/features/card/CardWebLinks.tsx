import { webAddressesIn } from '@shared/domain/webAddresses';
import type { Card } from '@shared/model/records';
import { ExternalLink } from 'lucide-react';
import { useBridge } from '../../bridge/BridgeContext';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { showToast } from '../../ui/toasts';
import { shorten } from '../../ui/visibleText';

type Props = { readonly card: Card; readonly tabIndex: 0 | -1 };

/**
 * The web addresses in a card's words, one line each. Pressing one asks first: main shows where it leads, in a dialog of
 * the system's, and opens it in the browser only then.
 */
export function CardWebLinks({ card, tabIndex }: Props) {
  const addresses = webAddressesIn(`${card.title}\n${card.notes ?? ''}`).filter((each) => URL.canParse(each));
  return addresses.length > 0 ? <Addresses addresses={addresses} tabIndex={tabIndex} /> : null;
}

function Addresses({
  addresses,
  tabIndex,
}: Pick<Props, 'tabIndex'> & { readonly addresses: readonly string[] }) {
  const { t } = useI18n();
  const bridge = useBridge();
  const open = async (address: string) => {
    const opened = await bridge.invoke('link:open', { address });
    if (!opened.ok) showToast({ text: t('link.notOpened'), tone: 'trouble', topic: 'link' });
    else if (opened.value === 'copy') showToast({ text: t('link.copied'), topic: 'link' });
  };
  return (
    <div className="card-links">
      {addresses.map((address) => {
        const { host, href } = new URL(address);
        return (
          <button
            key={address}
            type="button"
            className="card-link"
            aria-label={t('link.on', { host })}
            title={href}
            tabIndex={tabIndex}
            onClick={() => void open(address)}
          >
            <Icon of={ExternalLink} size={14} />
            <span dir="ltr">{shorten(href.replace(/^https?:\/\//, '').replace(/\/$/, ''))}</span>
          </button>
        );
      })}
    </div>
  );
}
