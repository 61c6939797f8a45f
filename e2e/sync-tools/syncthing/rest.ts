/** Syncthing's REST interface (docs.syncthing.net/dev/rest.html), as far as a test needs it. */
export type SyncthingRest = {
  readonly get: <T>(path: string, query?: Query) => Promise<T>;
  readonly post: (path: string, query?: Query) => Promise<void>;
};

type Query = Readonly<Record<string, string>>;

/** Rejects where the daemon does not answer, or says no. */
export function createRest(port: number, apiKey: string): SyncthingRest {
  const call = async (method: 'GET' | 'POST', path: string, query: Query): Promise<Response> => {
    const url = `http://127.0.0.1:${port}/rest/${path}?${new URLSearchParams(query)}`;
    const response = await fetch(url, {
      method,
      headers: { 'X-API-Key': apiKey },
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  return {
    get: async <T>(path: string, query: Query = {}) => (await call('GET', path, query)).json() as Promise<T>,
    async post(path, query = {}) {
      await (await call('POST', path, query)).arrayBuffer();
    },
  };
}
