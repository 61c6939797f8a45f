import { createTranslator } from '@shared/i18n/translator';
import type { Bridge } from '@shared/ipc/contract';
import type { Root } from 'react-dom/client';
import { createStore } from '../store/createStore';
import { CaptureWindow } from './CaptureWindow';

/** The window of the quick capture, in place of the app. */
export async function renderCapture(root: Root, bridge: Bridge): Promise<void> {
  const store = createStore(await bridge.invoke('capture:state', undefined));
  bridge.on('capture:shown', store.set);
  root.render(<CaptureWindow store={store} bridge={bridge} createTranslator={createTranslator} />);
}
