// Loaded into the main process before the app (`electron -r`): says on stdout when what the person waits for is on
// the screen. The same for every app, and nothing is added to the page's own start: no debugger, no preload script.
const { writeSync } = require('node:fs');
const { app } = require('electron');

const selector = process.env.DEBRIEF_BENCH_SELECTOR ?? 'body';
const stays = process.env.DEBRIEF_BENCH_STAYS === '1';

/** Milliseconds since 1970, to fractions. */
const now = () => performance.timeOrigin + performance.now();

/** Runs in the page: waits for the element, then for the frame that shows it. */
const inPage = `new Promise((done) => {
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.timeOrigin + performance.now())));
  const isThere = () => document.querySelector(${JSON.stringify(selector)}) !== null;
  if (isThere()) return painted();
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    painted();
  });
  observer.observe(document, { childList: true, subtree: true });
})`;

app.once('browser-window-created', (_event, window) => {
  const shown = new Promise((done) => {
    window.once('show', () => done(now()));
  });
  const painted = new Promise((done) => {
    // The page has been committed: nothing of it has been painted yet.
    window.webContents.once('did-navigate', () =>
      done(window.webContents.mainFrame.executeJavaScript(inPage)),
    );
  });
  void Promise.all([shown, painted]).then((times) => {
    writeSync(1, `\nDEBRIEF_BENCH ${Math.max(...times)}\n`);
    // A moment, so that what Chromium keeps for the next start is kept as it would be.
    if (!stays) setTimeout(() => app.quit(), 500);
  });
});
