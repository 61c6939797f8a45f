/** The part of Electron's `WebFrameMain` that says who is speaking. */
type SenderFrame = { readonly origin: string; readonly parent: unknown };

/**
 * Whether a message comes from our own page: the top frame of a page of our own origin. A frame that navigated away
 * or was destroyed before its message arrived is null, and is not.
 */
export const isTrustedSender = (frame: SenderFrame | null, origin: string): boolean =>
  frame !== null && frame.parent === null && frame.origin === origin;
