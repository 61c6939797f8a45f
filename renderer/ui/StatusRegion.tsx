import { useStore } from '../store/useStore';
import { announcements } from './announcer';

/**
 * The live region behind `announce`. It is always mounted, since a region that appears with its text is not read, and
 * marked so that React Aria leaves it in reach while a dialog hides the rest of the page.
 */
export function StatusRegion() {
  const { text, serial } = useStore(announcements, (state) => state);
  return (
    <div role="status" data-live-announcer="true" className="visually-hidden">
      <span key={serial}>{text}</span>
    </div>
  );
}
