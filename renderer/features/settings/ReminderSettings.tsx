import { timeInWords } from '@shared/domain/timeOfDay';
import type { Reminder } from '@shared/model/reminder';
import { BellRing } from 'lucide-react';
import { useBridge } from '../../bridge/BridgeContext';
import { Button } from '../../ui/Button';
import { localeOf, weekdayName } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import styles from './settings.module.css';

const days = [1, 2, 3, 4, 5, 6, 7] as const;
/** Each half hour of the waking day. */
const times = Array.from({ length: 2 * 18 }, (_, index) => {
  const hour = 6 + Math.floor(index / 2);
  return `${String(hour).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`;
});

/** Whether and when to be reminded of the weekly debrief. */
export function ReminderSettings({ reminder }: { readonly reminder: Reminder }) {
  const { t, language } = useI18n();
  const bridge = useBridge();
  const change = (to: Partial<Reminder>) =>
    void bridge.invoke('settings:change', { reminder: { ...reminder, ...to } });
  // A file of settings may have been given another time by hand.
  const allTimes = times.includes(reminder.time) ? times : [...times, reminder.time].sort();
  return (
    <section className={styles.section} aria-labelledby="settings-reminders">
      <h3 id="settings-reminders" className={styles.heading}>
        {t('settings.reminders')}
      </h3>
      <div className={styles.items}>
        <Switch
          label={t('settings.reminder')}
          hint={t('settings.reminderHint')}
          isOn={reminder.isOn}
          onChange={(isOn) => change({ isOn })}
        />
        {reminder.isOn && (
          <div className={styles.when}>
            <Select
              label={t('settings.reminderDay')}
              value={String(reminder.day)}
              onChange={(day) => change({ day: Number(day) })}
              options={days.map((day) => ({
                value: String(day),
                label: weekdayName(day, localeOf(language)),
              }))}
            />
            <Select
              label={t('settings.reminderTime')}
              value={reminder.time}
              onChange={(time) => change({ time })}
              options={allTimes.map((time) => ({ value: time, label: timeInWords(time, language) }))}
            />
            <Button
              look="quiet"
              icon={BellRing}
              onClick={() => void bridge.invoke('reminder:try', undefined)}
            >
              {t('settings.reminderTry')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
