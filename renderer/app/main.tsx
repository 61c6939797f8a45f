import { chooseLanguage } from '@shared/i18n/languages';
import { createTranslator } from '@shared/i18n/translator';
import { createRoot } from 'react-dom/client';
import { bridge } from '../bridge/bridge';
import { mintId } from '../bridge/mintId';
import { createAppStore } from '../store/appStore';
import './fonts';
import '../styles/base.css';
import { App } from './App';
import { BrokenScreen } from './BrokenScreen';
import { fetchQuietly } from './fetchQuietly';
import { reportFaults } from './reportFaults';
import { ignoreSecondPress } from './secondPress';

// The window of the quick capture is the same page, told apart by its address.
const isCapture = new URLSearchParams(location.search).get('window') === 'capture';
const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const report = reportFaults(bridge);
ignoreSecondPress(window);
const root = createRoot(element, {
  onCaughtError(error) {
    console.error(error);
    report(error);
  },
});
const start = isCapture ? showCapture : showApp;
// Not awaited here: what is loaded later waits for this module to have run to its end.
void start().catch((error: unknown) => {
  console.error(error);
  report(error);
  root.render(<BrokenScreen t={createTranslator(chooseLanguage(navigator.languages))} error={error} />);
});

async function showApp(): Promise<void> {
  const state = await bridge.invoke('app:state', undefined);
  const store = createAppStore(state, bridge, mintId);
  root.render(<App store={store} bridge={bridge} createTranslator={createTranslator} />);
  fetchQuietly();
}

async function showCapture(): Promise<void> {
  const { renderCapture } = await import('./renderCapture');
  await renderCapture(root, bridge);
}
