import type { MapLink } from '@shared/domain/blast-map/blastMap';
import { useId, useMemo } from 'react';
import type { MapLayout } from './layoutMap';
import styles from './Map.module.css';
import { relatedLinks } from './related';

type Props = { readonly layout: MapLayout; readonly chosen: string | null };

const thin = 1.5;
const thick = 8;
/** What happened this often more than once is no thick line yet, however seldom everything else did. */
const fewTimes = 5;

/** The lines of the map, thicker the more often. Those to and from what is chosen stand out, a little less the further. */
export function MapLines({ layout, chosen }: Props) {
  const arrow = useId();
  const { width, height, links } = layout;
  const most = Math.max(...links.map(({ link }) => link.cards.length));
  const related = useMemo(
    () =>
      chosen === null
        ? null
        : relatedLinks(
            links.map(({ link }) => link),
            chosen,
          ),
    [links, chosen],
  );
  const nearness = (link: MapLink) =>
    link.from === chosen || link.to === chosen ? 'beside' : related?.has(link) ? 'related' : 'other';
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      <defs>
        <marker
          id={arrow}
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8Z" fill="context-stroke" />
        </marker>
      </defs>
      {links.map(({ link, path, isBack }) => (
        <path
          key={path}
          d={path}
          className={styles.line}
          data-is={chosen === null ? undefined : nearness(link)}
          strokeWidth={thin + ((thick - thin) * (link.cards.length - 1)) / Math.max(fewTimes, most - 1)}
          strokeDasharray={isBack ? '5 5' : undefined}
          markerEnd={`url(#${arrow})`}
        />
      ))}
    </svg>
  );
}
