import styles from './KitchenTable.module.css';

/**
 * Nine in the evening in a kitchen: a lamp, a table, a mug, and three sheets of paper on the wall. Drawn from the
 * design tokens alone, so that it goes dark with the rest.
 */
export function KitchenTable({ className = '' }: { readonly className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 520 560"
      aria-hidden="true"
      focusable="false"
      className={`${styles.scene} ${className}`}
    >
      <defs>
        <linearGradient id="lamp-light" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--lamp)" stopOpacity="0.5" />
          <stop offset="0.55" stopColor="var(--lamp)" stopOpacity="0.16" />
          <stop offset="1" stopColor="var(--lamp)" stopOpacity="0" />
        </linearGradient>
        <linearGradient id="evening" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--sky-high)" />
          <stop offset="1" stopColor="var(--sky-low)" />
        </linearGradient>
        <clipPath id="pane">
          <rect x="31" y="115" width="104" height="128" rx="5" />
        </clipPath>
      </defs>
      <Window />
      <path className={styles.light} d="M254 112 L120 468 H500 L346 112 Z" fill="url(#lamp-light)" />
      <Papers />
      <Lamp />
      <Table />
      <Things />
    </svg>
  );
}

function Window() {
  return (
    <g>
      <rect x="22" y="106" width="122" height="146" rx="10" fill="var(--wood)" />
      <g clipPath="url(#pane)">
        <rect x="31" y="115" width="104" height="128" fill="url(#evening)" />
        <circle cx="106" cy="146" r="12" fill="var(--moon)" />
        <circle cx="101" cy="142" r="10.5" fill="var(--sky-high)" />
        <g fill="var(--moon)">
          <circle cx="52" cy="136" r="1.5" />
          <circle cx="66" cy="160" r="1.1" />
          <circle cx="118" cy="180" r="1.3" />
          <circle cx="45" cy="184" r="1.1" />
        </g>
        <path d="M20 222 q22 -26 48 -12 q16 -22 44 -4 q20 4 34 -8 V260 H20 Z" fill="var(--hills)" />
        <path d="M60 216 v-9 l8 -7 8 7 v9 Z" fill="var(--hills-far)" />
        <rect x="66" y="208" width="4" height="5" fill="var(--lamp)" />
      </g>
      <path d="M83 112 V246 M28 179 H138" stroke="var(--wood)" strokeWidth="6" />
      <rect x="14" y="250" width="138" height="9" rx="4" fill="var(--wood-edge)" />
    </g>
  );
}

function Lamp() {
  return (
    <g>
      <path d="M300 -700 V62" stroke="var(--ink-3)" strokeWidth="2.5" />
      <path d="M288 62 h24 v10 h-24 Z" fill="var(--wood-edge)" />
      <path d="M286 70 q14 -6 28 0 q30 10 40 44 q-54 12 -108 0 q10 -34 40 -44 Z" fill="var(--shade)" />
      <path d="M246 114 q54 12 108 0 q-6 8 -54 8 t-54 -8 Z" fill="var(--bulb)" />
      <path
        d="M262 104 q6 -20 20 -27"
        fill="none"
        stroke="var(--bulb)"
        strokeWidth="3"
        strokeLinecap="round"
        opacity="0.55"
      />
    </g>
  );
}

const sheets = [
  { x: 182, y: 196, turn: -5, hue: 'happened', lines: [62, 48] },
  { x: 290, y: 178, turn: 2.5, hue: 'cause', lines: [56, 64] },
  { x: 396, y: 204, turn: 6, hue: 'action', lines: [64, 40] },
] as const;

/** What happened, what made it possible, what we try next: three sheets, tied to each other by a thread. */
function Papers() {
  return (
    <g>
      {sheets.map(({ x, y, turn, hue, lines }) => (
        <g key={hue} transform={`translate(${x} ${y}) rotate(${turn})`}>
          <rect x="2" y="4" width="92" height="112" rx="7" fill="var(--shade-lift)" opacity="0.25" />
          <rect
            width="92"
            height="112"
            rx="7"
            fill="var(--sheet)"
            stroke="var(--scribble)"
            strokeWidth="0.75"
          />
          <path
            d="M32 -8 h28 l-2 15 h-25 Z"
            fill={`var(--${hue}-bg)`}
            stroke="var(--line)"
            strokeWidth="0.75"
          />
          <rect x="13" y="24" width="44" height="6" rx="3" fill={`var(--${hue})`} />
          {lines.map((length, index) => (
            <rect
              key={length}
              x="13"
              y={42 + index * 12}
              width={length}
              height="4"
              rx="2"
              fill="var(--scribble)"
            />
          ))}
          <rect x="13" y="74" width="66" height="22" rx="6" fill={`var(--${hue}-bg)`} />
          <circle cx="24" cy="85" r="3.5" fill={`var(--${hue})`} />
          <rect x="33" y="83" width="34" height="4" rx="2" fill={`var(--${hue})`} opacity="0.5" />
        </g>
      ))}
      <g fill="none" stroke="var(--rose)" strokeWidth="1.75" strokeLinecap="round">
        <path d="M244 282 q38 30 76 -18" />
        <path d="M352 266 q44 34 72 22" />
      </g>
      <g fill="var(--rose)">
        <circle cx="244" cy="282" r="3.5" />
        <circle cx="336" cy="258" r="3.5" />
        <circle cx="426" cy="288" r="3.5" />
      </g>
    </g>
  );
}

function Table() {
  return (
    <g>
      <path d="M66 474 l-14 120 h18 l16 -120 Z M454 474 l14 120 h-18 l-16 -120 Z" fill="var(--wood-edge)" />
      <rect x="22" y="456" width="476" height="24" rx="10" fill="var(--wood)" />
      <path
        d="M32 476 q228 9 456 0"
        stroke="var(--wood-edge)"
        strokeWidth="5"
        fill="none"
        strokeLinecap="round"
      />
      <path
        d="M70 465 h70 M180 467 h128 M350 464 h82"
        stroke="var(--wood-edge)"
        strokeWidth="1.75"
        strokeLinecap="round"
        opacity="0.6"
      />
    </g>
  );
}

function Things() {
  return (
    <g>
      {/* A mug, still warm. */}
      <path d="M180 420 q21 -2 21 13 t-21 13" fill="none" stroke="var(--mug)" strokeWidth="8" />
      <path d="M126 404 h58 v34 q0 20 -20 20 h-18 q-20 0 -20 -20 Z" fill="var(--mug)" />
      <path d="M126 416 h58" stroke="var(--mug-band)" strokeWidth="6" />
      <ellipse cx="155" cy="404" rx="29" ry="5.5" fill="var(--tea)" />
      <g
        className={styles.steam}
        fill="none"
        stroke="var(--ink-3)"
        strokeWidth="2.5"
        strokeLinecap="round"
        opacity="0.55"
      >
        <path d="M146 392 q-8 -11 0 -21 t0 -21" />
        <path d="M163 390 q-8 -10 0 -19 t0 -19" />
      </g>
      {/* A jar for the little one, with its spoon. */}
      <path d="M302 380 l22 44" stroke="var(--line-strong)" strokeWidth="4.5" strokeLinecap="round" />
      <ellipse
        cx="299"
        cy="374"
        rx="6.5"
        ry="9.5"
        transform="rotate(-26 299 374)"
        fill="var(--line-strong)"
      />
      <path d="M298 414 h52 v34 q0 10 -10 10 h-32 q-10 0 -10 -10 Z" fill="var(--jar)" />
      <path d="M298 428 h52 v20 q0 10 -10 10 h-32 q-10 0 -10 -10 Z" fill="var(--puree)" />
      <rect x="308" y="431" width="32" height="17" rx="4" fill="var(--card)" />
      <path
        d="M317 441 q7 6 14 0"
        stroke="var(--happened)"
        strokeWidth="2.25"
        fill="none"
        strokeLinecap="round"
      />
      <circle cx="319" cy="436" r="1.5" fill="var(--happened)" />
      <circle cx="329" cy="436" r="1.5" fill="var(--happened)" />
      {/* A wooden horse. */}
      <g fill="var(--horse)">
        <path d="M384 414 q2 -12 14 -13 h26 q10 -1 13 -10 l4 -15 q2 -7 9 -9 l3 -7 5 6 q9 3 13 14 q1 7 -7 7 l-9 0 -5 25 q-2 12 -10 15 v25 q0 3 -3 3 h-7 q-3 0 -3 -3 v-18 h-24 v18 q0 3 -3 3 h-7 q-3 0 -3 -3 v-26 q-7 -3 -6 -12 Z" />
      </g>
      <path
        d="M384 412 q-11 3 -8 22"
        stroke="var(--wood-edge)"
        strokeWidth="5"
        fill="none"
        strokeLinecap="round"
      />
      <path
        d="M448 368 q-9 4 -10 20 q-1 8 -6 11"
        stroke="var(--wood-edge)"
        strokeWidth="5"
        fill="none"
        strokeLinecap="round"
      />
      <circle cx="459" cy="375" r="2" fill="var(--ink)" />
      <path d="M404 401 h18 v10 q-9 6 -18 0 Z" fill="var(--rose)" opacity="0.85" />
      {/* A pencil and a biscuit with a bite taken out. */}
      <g transform="rotate(-3 236 452)">
        <rect x="208" y="449" width="58" height="7.5" rx="2" fill="var(--happened)" />
        <path d="M266 449 l13 3.75 -13 3.75 Z" fill="var(--bulb)" />
        <path d="M274.500 451.500 l4.500 1.250 -4.500 1.250 Z" fill="var(--ink)" />
        <rect x="204" y="449" width="8" height="7.5" rx="2" fill="var(--rose)" />
      </g>
      <path d="M72 456 q-3 -16 13 -16 q6 -4 11 2 q12 -1 12 14 Z" fill="var(--biscuit)" />
      <circle cx="84" cy="448" r="1.75" fill="var(--wood-edge)" />
      <circle cx="94" cy="451" r="1.75" fill="var(--wood-edge)" />
    </g>
  );
}
