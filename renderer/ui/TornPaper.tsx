/** A sheet with a folded corner and a sticking plaster: something is wrong with a file, and it can be mended. */
export function TornPaper({ className }: { readonly className?: string | undefined }) {
  return (
    <svg viewBox="0 0 140 120" aria-hidden="true" focusable="false" className={className}>
      <ellipse cx="70" cy="112" rx="52" ry="5" fill="var(--shade-far)" />
      <g transform="rotate(-4 70 60)">
        <path
          d="M32 10 h56 l22 22 v74 q0 4 -4 4 H32 q-4 0 -4 -4 V14 q0 -4 4 -4 Z"
          fill="var(--card)"
          stroke="var(--line)"
          strokeWidth="1.5"
        />
        <path d="M88 10 v18 q0 4 4 4 h18 Z" fill="var(--paper-2)" stroke="var(--line)" strokeWidth="1.5" />
        <g fill="var(--line)">
          <rect x="40" y="28" width="34" height="5" rx="2.500" />
          <rect x="40" y="42" width="52" height="5" rx="2.500" />
          <rect x="40" y="90" width="40" height="5" rx="2.500" />
        </g>
        <path
          d="M28 74 l14 -7 12 9 13 -10 14 9 13 -8 16 7"
          fill="none"
          stroke="var(--line-strong)"
          strokeWidth="1.75"
          strokeLinejoin="round"
        />
        <g transform="translate(70 70) rotate(-32)">
          <rect
            x="-29"
            y="-9"
            width="58"
            height="18"
            rx="9"
            fill="var(--happened-bg)"
            stroke="var(--happened)"
            strokeOpacity="0.45"
          />
          <rect x="-10" y="-9" width="20" height="18" fill="var(--card)" fillOpacity="0.65" />
          <g fill="var(--happened)" fillOpacity="0.6">
            <circle cx="-4" cy="-3" r="1.400" />
            <circle cx="4" cy="-3" r="1.400" />
            <circle cx="-4" cy="4" r="1.400" />
            <circle cx="4" cy="4" r="1.400" />
          </g>
        </g>
      </g>
    </svg>
  );
}
