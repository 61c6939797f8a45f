import { type BlastRadius, blastRadius } from '@shared/domain/blastRadius';
import { outlineOf } from '@shared/domain/cascade';
import type { Card } from '@shared/model/records';
import { useId } from 'react';
import { useI18n } from '../../../ui/I18n';
import { shorten } from '../../../ui/visibleText';
import { ripples } from './ripples';

/** How far it reached: a small picture, and the same in words. */
export function BlastPicture({ card }: { readonly card: Card }) {
  const { t, language } = useI18n();
  const caption = useId();
  const radius = blastRadius(outlineOf(card));
  const names = Object.keys(card.affected ?? {});
  if (radius.steps.length === 0 || radius.steps.length + names.length < 2) return null;
  const touched = new Intl.ListFormat(language).format(names.map((name) => shorten(name, 40)));
  return (
    <figure className="blast">
      <Picture radius={radius} touched={names.length} captionId={caption} />
      <figcaption id={caption}>
        {words(radius, t)} {names.length > 0 && t('blast.touched', { names: touched })}
      </figcaption>
    </figure>
  );
}

function words({ steps, impact }: BlastRadius, t: ReturnType<typeof useI18n>['t']): string {
  const short = (index: number | null) => shorten(steps[index ?? 0]?.text ?? '', 60);
  const cut = steps.findIndex(({ isCut }) => isCut);
  const spared = steps.filter(({ isSpared }) => isSpared).length;
  const reached =
    impact === null
      ? t('blast.only', { trigger: short(0) })
      : t('blast.steps', { count: steps.length - 1, trigger: short(0), impact: short(impact) });
  return spared === 0 ? reached : `${reached} ${t('blast.spared', { count: spared, cut: short(cut) })}`;
}

type PictureProps = { readonly radius: BlastRadius; readonly touched: number; readonly captionId: string };

function Picture({ radius, touched, captionId }: PictureProps) {
  const { t } = useI18n();
  const picture = ripples(radius, touched);
  const { width, height, centre } = picture;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('blast.title')}
      aria-describedby={captionId}
    >
      {picture.rings.map((r) => (
        <path
          key={r}
          className="blast-ring"
          d={`M${centre.x - r} ${centre.y}A${r} ${r} 0 0 1 ${centre.x + r} ${centre.y}`}
        />
      ))}
      {picture.touched.map(({ x, y }) => (
        <rect key={x} className="blast-touched" x={x - 4} y={y - 4} width={8} height={8} rx={2} />
      ))}
      {radius.steps.map(({ line, parent, isSpared }, index) => {
        const from = picture.steps[parent ?? index];
        const to = picture.steps[index];
        if (parent === null || !from || !to) return null;
        return (
          <line
            key={line}
            className="blast-branch"
            data-spared={isSpared || undefined}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        );
      })}
      {radius.steps.map(({ line, isCut, isSpared }, index) => {
        const at = picture.steps[index];
        if (!at) return null;
        const mark = isCut ? 'cut' : isSpared ? 'spared' : index === 0 ? 'trigger' : 'step';
        return (
          <g key={line}>
            {index === radius.impact && <circle className="blast-halo" cx={at.x} cy={at.y} r={9} />}
            <circle className="blast-step" data-mark={mark} cx={at.x} cy={at.y} r={index === 0 ? 6 : 5} />
          </g>
        );
      })}
    </svg>
  );
}
