import { createTranslator } from '@shared/i18n/translator';
import { createRoot } from 'react-dom/client';
import { bridge } from '../bridge/bridge';
import { mintId } from '../bridge/mintId';
import { createAppStore } from '../store/appStore';
import './fonts';
import '../styles/base.css';
import { App } from './App';

const state = await bridge.invoke('app:state', undefined);
const store = createAppStore(state, bridge, mintId);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App store={store} createTranslator={createTranslator} />);
