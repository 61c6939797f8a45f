import type { LucideIcon } from 'lucide-react';

type Props = {
  readonly of: LucideIcon;
  /** In CSS pixels at 100 % zoom. */
  readonly size?: number;
  readonly className?: string | undefined;
};

/** An icon beside a word or in a named button: it never carries meaning alone, so it has no name of its own. */
export function Icon({ of: Glyph, size = 18, className }: Props) {
  return (
    <Glyph
      aria-hidden="true"
      focusable="false"
      size={`${size / 16}rem`}
      strokeWidth={1.75}
      className={className}
    />
  );
}
