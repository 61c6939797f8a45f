import type { CameTrue, ScenarioStory } from '@shared/domain/scenarios';
import { heldName } from '@shared/export/heldName';
import { storyWords } from '@shared/export/storyWords';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, Card } from '@shared/model/records';
import { useI18n } from '../../ui/I18n';
import { CardLink } from './CardLink';
import styles from './Playbook.module.css';

type Props = {
  readonly story: ScenarioStory;
  readonly view: BoardView;
  readonly onShow: (record: RecordId) => void;
};

/** The rest is one press away. */
const mostShown = 2;

/** What the board tells of a scenario: how often it came true, which plan held, and the cards it stands on. */
export function Story({ story, view, onShow }: Props) {
  const { t } = useI18n();
  const { cameTrue, sources } = story;
  const link = (card: Card) => <CardLink card={card} view={view} onShow={onShow} />;
  const line = ({ card, held }: CameTrue) => (
    <li key={card.id}>
      {link(card)}
      {held !== 'unsaid' && <small>{heldName(t, held)}</small>}
    </li>
  );
  const earlier = cameTrue.slice(mostShown);
  return (
    <>
      {cameTrue.length > 0 && (
        <div className={styles.story}>
          <p>{storyWords(t, story)}</p>
          <ul aria-label={t('scenario.facts')}>{cameTrue.slice(0, mostShown).map(line)}</ul>
          {earlier.length > 0 && (
            <details>
              <summary>{t('scenario.earlier', { count: earlier.length })}</summary>
              <ul aria-label={t('scenario.facts')}>{earlier.map(line)}</ul>
            </details>
          )}
        </div>
      )}
      {sources.length > 0 && (
        <p className={styles.sources}>
          {t('scenario.sources')}{' '}
          {sources.map((card) => (
            <span key={card.id}>{link(card)}</span>
          ))}
        </p>
      )}
    </>
  );
}
