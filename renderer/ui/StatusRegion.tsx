import { useStore } from '../store/useStore';
import { announcements } from './announcer';

/** The live region behind `announce`. It is always mounted, since a region that appears with its text is not read. */
export function StatusRegion() {
  const { text, serial } = useStore(announcements, (state) => state);
  return (
    <div role="status" className="visually-hidden">
      <span key={serial}>{text}</span>
    </div>
  );
}
