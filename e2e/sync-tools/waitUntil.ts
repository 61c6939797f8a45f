/**
 * Resolves once `isSo` is true, asking again and again; rejects after `timeoutMs` with what was waited for. A question
 * that fails (a daemon that does not answer yet) counts as no.
 */
export async function waitUntil(
  what: string,
  isSo: () => Promise<boolean>,
  { timeoutMs = 30_000, everyMs = 50 }: { readonly timeoutMs?: number; readonly everyMs?: number } = {},
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  let lastError: unknown;
  for (;;) {
    const answer = await isSo().catch((error: unknown) => {
      lastError = error;
      return false;
    });
    if (answer) return;
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`, { cause: lastError });
    await new Promise((resume) => setTimeout(resume, everyMs));
  }
}
