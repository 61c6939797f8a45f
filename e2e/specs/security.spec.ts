import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type DebriefApp, outFolder } from '../fixtures/debriefApp';
import { expect, test } from '../fixtures/test';

// Each protection is asserted by trying what it forbids, in the real window.

/** Runs a script in the page's own world as text, as an attacker's would be. */
const inPage = (app: DebriefApp, script: string): Promise<unknown> => app.page.evaluate(script);

test.describe('the page', () => {
  test('knows nothing of Node or Electron', async ({ launch }) => {
    const app = await launch();
    const reach = [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ];
    for (const name of reach) expect(await inPage(app, `typeof ${name}`), name).toBe('undefined');
  });

  test('is isolated from the preload script: it cannot change the bridge or what lies behind it', async ({
    launch,
  }) => {
    const app = await launch();
    expect(await inPage(app, 'Object.keys(window.debrief).sort().join()')).toBe('invoke,on');
    await inPage(
      app,
      'try { window.debrief.invoke = () => "forged" } catch {}; try { window.debrief = {} } catch {}',
    );
    expect(await inPage(app, 'typeof window.debrief.on')).toBe('function');
    // With a shared world these would reach the preload's own built-ins.
    await inPage(app, 'Array.prototype.includes = () => true; Promise.prototype.then.poisoned = 1');
    expect(await inPage(app, 'window.debrief.invoke("fs:read", undefined).catch((e) => e.message)')).toMatch(
      /refused-payload/,
    );
    const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
    expect(preferences.enableBlinkFeatures ?? '').toBe('');
  });

  test('is served by the app, with an origin of its own and strict headers', async ({ launch }) => {
    const app = await launch();
    expect(await inPage(app, 'location.origin')).toBe('app://debrief');
    expect(await inPage(app, 'isSecureContext')).toBe(true);
    const headers = await inPage(app, 'fetch("/").then((r) => Object.fromEntries(r.headers))');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
    });
    const policy = (headers as Record<string, string>)['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/(script|style|default)-src [^;]*unsafe/);
  });

  test('is served nothing from outside its folder', async ({ launch, expectedProblems }) => {
    expectedProblems.push(/404/, /Failed to load resource/, /file:\/\/\/etc\/passwd/);
    const app = await launch();
    const paths = [
      '/../main/index.js',
      '/..%2fmain/index.js',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/..%5c..%5cmain%5cindex.js',
      '/%2fetc%2fpasswd',
      '/../preload/index.cjs',
    ];
    for (const path of paths) {
      const answer = await inPage(
        app,
        `fetch(${JSON.stringify(path)}).then(async (r) => r.status + ' ' + (await r.text()).length)`,
      );
      expect(answer, path).toBe('404 0');
    }
    expect(await inPage(app, 'fetch("/").then((r) => r.status)')).toBe(200);
    expect(await inPage(app, 'fetch("/", { method: "POST" }).then((r) => r.status)')).toBe(404);
    // Node's own fs is not a way out either.
    expect(await inPage(app, 'fetch("file:///etc/passwd").catch((e) => e.name)')).toBe('TypeError');
  });
});

test.describe('the content security policy', () => {
  test('runs no inline script, no eval and no handler', async ({ launch, expectedProblems }) => {
    expectedProblems.push(/Content Security Policy/);
    const app = await launch();
    // Waits until the page's own console has heard of each violation, then looks at what ran.
    const tried = await app.page.evaluate(async () => {
      const heard: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => heard.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.ranHandler = true');
      document.body.append(button);
      button.click();
      const dataScript = document.createElement('script');
      dataScript.src = 'data:text/javascript,window.ranData=true';
      document.head.append(dataScript);
      const blobScript = document.createElement('script');
      blobScript.src = URL.createObjectURL(new Blob(['window.ranBlob = true']));
      document.head.append(blobScript);
      await new Promise((done) => {
        blobScript.onerror = done;
      });
      return { heard, ran: Object.keys(window).filter((name) => name.startsWith('ran')) };
    });
    expect(tried.ran).toEqual([]);
    expect(tried.heard).toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr']));
    // Playwright's evaluate is exempt from the policy; a script that the page loads itself is not.
    const evalResult = await app.page.evaluate(
      () =>
        new Promise((done) => {
          document.addEventListener('securitypolicyviolation', (event) => done(event.blockedURI), {
            once: true,
          });
          setTimeout('window.ranTimeout = true', 0);
        }),
    );
    expect(evalResult).toBe('eval');
    expect(await inPage(app, 'window.ranTimeout')).toBeUndefined();
  });

  test('lets nothing out and nothing in: no request reaches a server', async ({
    launch,
    expectedProblems,
  }) => {
    expectedProblems.push(/Content Security Policy/, /Failed to load/, /ERR_/);
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(request.url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end('window.ranRemote = true');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const app = await launch();
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const outcome = await app.page.evaluate(async (url) => {
        const ends = (element: HTMLElement) =>
          new Promise<string>((done) => {
            element.addEventListener('load', () => done('loaded'), { once: true });
            element.addEventListener('error', () => done('blocked'), { once: true });
            document.body.append(element);
          });
        const make = (tag: string, attributes: Record<string, string>) =>
          Object.assign(document.createElement(tag), attributes);
        return {
          fetch: await fetch(`${url}/fetch`).then(
            () => 'loaded',
            () => 'blocked',
          ),
          script: await ends(make('script', { src: `${url}/script` })),
          image: await ends(make('img', { src: `${url}/image` })),
          style: await ends(make('link', { rel: 'stylesheet', href: `${url}/style` })),
          beacon: navigator.sendBeacon(`${url}/beacon`) ? 'queued' : 'blocked',
          socket: await new Promise((done) => {
            try {
              const socket = new WebSocket(url.replace('http', 'ws'));
              socket.onopen = () => done('loaded');
              socket.onerror = () => done('blocked');
            } catch {
              done('blocked');
            }
          }),
          ran: 'ranRemote' in window,
        };
      }, base);
      expect(outcome).toMatchObject({
        fetch: 'blocked',
        script: 'blocked',
        image: 'blocked',
        style: 'blocked',
        socket: 'blocked',
        ran: false,
      });
      await inPage(
        app,
        `document.body.insertAdjacentHTML('beforeend', '<iframe src="${base}/frame"></iframe>')`,
      );
      // The app is still itself and answers; by now any of these would have arrived.
      await app.state();
      await app.close();
      expect(requests).toEqual([]);
    } finally {
      server.close();
    }
  });
});

test.describe('the window', () => {
  test('stays where it is', async ({ launch, expectedProblems }) => {
    expectedProblems.push(/Content Security Policy/, /Not allowed to load local resource/);
    const app = await launch();
    for (const go of [
      'location.href = "https://example.com/"',
      'location.assign("file:///etc/passwd")',
      'location.href = "app://debrief/index.html?elsewhere"',
      'document.body.insertAdjacentHTML("beforeend", "<a id=out href=https://example.com>x</a>"), document.getElementById("out").click()',
      'Object.assign(document.body.appendChild(document.createElement("form")), { action: "https://example.com" }).submit()',
    ]) {
      await inPage(app, `{ ${go} }`);
    }
    expect((await app.state()).screen.kind).toBe('board');
    expect(app.page.url()).toBe('app://debrief/');
    await expect.poll(() => app.log()).toContain('refused: navigation');
  });

  test('opens no other window', async ({ launch }) => {
    const app = await launch();
    expect(await inPage(app, 'window.open("https://example.com/") === null')).toBe(true);
    expect(await inPage(app, 'window.open("about:blank") === null')).toBe(true);
    await inPage(
      app,
      '{ const a = document.createElement("a"); a.href = "/"; a.target = "_blank"; document.body.append(a); a.click(); }',
    );
    await app.state();
    expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await expect.poll(() => app.log()).toContain('refused: window');
  });

  test('asks no server for dictionaries', async ({ launch }) => {
    const app = await launch();
    const isOn = await app.electron.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
    expect(isOn).toBe(false);
  });

  test('holds no webview', async ({ launch }) => {
    const app = await launch();
    await inPage(
      app,
      'document.body.append(Object.assign(document.createElement("webview"), { src: "/" })); 0',
    );
    await app.state();
    expect(await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });

  test('is given no permission and no device', async ({ launch, expectedProblems }) => {
    expectedProblems.push(/permission|denied|not allowed|Notification|geolocation/i);
    const app = await launch();
    const asked = await app.page.evaluate(async () => {
      const outcome = (promise: Promise<unknown>) =>
        promise.then(
          (value) => `granted ${String(value)}`,
          (error: Error) => error.name,
        );
      return {
        camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
        microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
        place: await new Promise((done) =>
          navigator.geolocation.getCurrentPosition(
            () => done('granted'),
            (error) => done(error.code === error.PERMISSION_DENIED ? 'denied' : error.message),
          ),
        ),
        notifications: await Notification.requestPermission(),
        clipboard: await outcome(navigator.clipboard.readText()),
        query: await Promise.all(
          [
            'geolocation',
            'notifications',
            'camera',
            'microphone',
            'clipboard-read',
            'midi',
            'persistent-storage',
          ].map((name) =>
            navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
          ),
        ),
      };
    });
    expect(asked).toMatchObject({ place: 'denied', notifications: 'denied' });
    for (const what of ['camera', 'microphone', 'screen', 'clipboard'] as const) {
      expect(asked[what], what).toMatch(/^(NotAllowedError|NotFoundError|NotSupportedError)$/);
    }
    expect(new Set(asked.query)).toEqual(new Set(['denied']));
    await expect.poll(() => app.log()).toContain('permission refused');
  });

  test('downloads nothing', async ({ launch }) => {
    const app = await launch();
    await inPage(
      app,
      '{ const a = document.createElement("a"); a.download = "x.txt"; a.href = URL.createObjectURL(new Blob(["x"])); a.click(); }',
    );
    await expect.poll(() => app.log()).toContain('refused: download');
  });
});

test.describe('the door to main', () => {
  const invoke = (channel: string, input: string) =>
    `window.debrief.invoke(${JSON.stringify(channel)}, ${input}).then(() => 'answered', (error) => error.message)`;

  test('answers our page', async ({ launch }) => {
    const app = await launch();
    expect(await inPage(app, invoke('app:state', 'undefined'))).toBe('answered');
  });

  test('refuses what a channel does not take, and what is no channel', async ({ launch }) => {
    const app = await launch();
    const before = await app.state();
    for (const [channel, input] of [
      ['board:command', '{ type: "card/delete" }'],
      ['board:command', '{ type: "retro/create", title: "x", date: "hier" }'],
      ['board:command', '{ type: "retro/create", title: "x", date: "2026-11-22", path: "/etc/passwd" }'],
      ['file:open-recent', '{ path: "/etc/passwd" }'],
      ['file:choose', '"/etc/passwd"'],
      ['settings:change', '{ theme: "neon" }'],
      ['constructor', 'undefined'],
      ['__proto__', 'undefined'],
    ] as const) {
      expect(await inPage(app, invoke(channel, input)), `${channel} ${input}`).toMatch(/refused-payload/);
    }
    expect(await inPage(app, 'window.debrief.invoke("app:state", () => 1).catch((e) => e.message)')).not.toBe(
      'answered',
    );
    expect(
      await inPage(
        app,
        `(() => { try { window.debrief.on('fs:changed', () => {}) } catch (e) { return e.message } })()`,
      ),
    ).toMatch(/refused-payload/);
    expect(await app.state()).toEqual(before);
    await expect.poll(() => app.log()).toContain('ipc board:command: refused, unexpected input');
  });

  test('refuses another sender: a frame, and another page in the same window', async ({
    launch,
    expectedProblems,
  }) => {
    expectedProblems.push(/Content Security Policy/);
    const app = await launch();
    // A page of another origin with our very preload script: what a hole elsewhere might bring about.
    const said = await app.electron.evaluate(
      async ({ BrowserWindow }, preload) => {
        const other = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload } });
        await other.loadURL('data:text/html,<title>evil</title>');
        const answer: unknown = await other.webContents.executeJavaScript(
          `window.debrief.invoke('app:state', undefined).then(() => 'answered', (error) => error.message)`,
        );
        other.destroy();
        return answer;
      },
      join(outFolder, 'preload/index.cjs'),
    );
    expect(said).toMatch(/refused-sender/);
    await expect.poll(() => app.log()).toContain('ipc app:state: refused, not sent by our own page');

    // A frame in our own page gets no bridge at all.
    const frame = await app.page.evaluate(() => {
      const element = document.createElement('iframe');
      document.body.append(element);
      return typeof (element.contentWindow as Window | null)?.debrief;
    });
    expect(frame).toBe('undefined');
  });
});
