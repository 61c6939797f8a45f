import type { Rectangle } from '../window/windowPlace';

const size = { width: 540, height: 192 } as const;

/** Where the quick capture opens on a screen: in the middle, above it, where the eyes are. Never larger than the screen. */
export function captureBounds(area: Rectangle): Rectangle {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return {
    width,
    height,
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 4),
  };
}
