import { z } from 'zod';

/** Where the window was, in screen coordinates that do not depend on the scale. */
export const windowPlaceSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(1).max(20_000),
  height: z.number().int().min(1).max(20_000),
  maximized: z.boolean(),
});
export type WindowPlace = Readonly<z.infer<typeof windowPlaceSchema>>;

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Size = { readonly width: number; readonly height: number };

export const smallestWindow: Size = { width: 420, height: 480 };
const firstWindow: Size = { width: 1280, height: 840 };
/** How much of the window must be on a screen for it to be found and dragged. */
const grip = { width: 120, height: 60 } as const;

/**
 * Where to open the window: where it was if enough of it still lies on a screen, else as big as before and wherever
 * the system likes. It never is larger than the largest screen, nor smaller than the content can be.
 */
export function placeWindow(
  remembered: WindowPlace | null,
  workAreas: readonly Rectangle[],
): Size & { readonly x?: number; readonly y?: number } {
  const size = fit(remembered ?? firstWindow, workAreas);
  if (!remembered || !workAreas.some((area) => showsGrip(remembered, area))) return size;
  return { ...size, x: remembered.x, y: remembered.y };
}

function fit({ width, height }: Size, workAreas: readonly Rectangle[]): Size {
  if (workAreas.length === 0) return { width, height };
  const widest = Math.max(...workAreas.map((area) => area.width));
  const highest = Math.max(...workAreas.map((area) => area.height));
  return {
    width: Math.max(smallestWindow.width, Math.min(width, widest)),
    height: Math.max(smallestWindow.height, Math.min(height, highest)),
  };
}

/** Whether a part of the title bar large enough to take hold of lies in `area`. */
function showsGrip(window: Rectangle, area: Rectangle): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const top = window.y >= area.y - 1 && window.y + grip.height <= area.y + area.height;
  return across >= grip.width && top;
}
