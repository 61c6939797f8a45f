// The least an Electron app can be: one sandboxed window with one line of text. What the benchmarks compare with.
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: 1280,
    height: 840,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadFile(join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
