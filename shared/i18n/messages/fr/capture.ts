import type { captureEn } from '../en/capture';
import type { Translated } from '../messages';

/** Words of the quick capture, calendars, the icon in the system's bar and the reminder. */
export const captureFr: Translated<typeof captureEn> = {
  'capture.title': 'Noter un fait',
  'capture.into': 'Dans « {title} », {date}',
  'capture.box': 'Ce qui s’est passé',
  'capture.placeholder': 'Que s’est-il passé ?',
  'capture.enter': 'noter',
  'capture.escape': 'fermer',
  'capture.done': 'Noté dans « {title} »',
  'capture.doneMany_one': '{count} fait noté dans « {title} »',
  'capture.doneMany_other': '{count} faits notés dans « {title} »',
  'capture.nowhere.no-board': 'Aucun tableau n’est ouvert. Ce qu’on écrit ici attend qu’il y en ait un.',
  'capture.nowhere.no-retro':
    'Pas encore de rétrospective : on la commence dans Débrief. Ce qu’on écrit ici attend.',
  'capture.nowhere.read-only': 'Le tableau ouvert se consulte seulement. Ce qu’on écrit ici attend.',
  'capture.openApp': 'Ouvrir Débrief',

  'tray.capture': 'Noter un fait…',
  'tray.open': 'Ouvrir Débrief',

  'reminder.title': 'On débriefe ?',
  'reminder.body': 'Dix minutes au calme, quand ça tombe bien.',

  'card.toCalendar': 'Ajouter à un agenda…',

  'settings.near': 'Sous la main',
  'settings.quickKey': 'Raccourci pour noter un fait',
  'settings.quickKeyHint':
    'Depuis n’importe quel programme, en une ligne, dans la rétrospective ouverte. Aussi dans le menu Fichier.',
  'settings.quickKeyNone': 'Aucun raccourci',
  'settings.quickKeyTaken':
    'Un autre programme a ce raccourci : on en choisit un autre ici, ou on le libère là-bas.',
  'settings.keepReady': 'Rester à portée, fenêtre fermée',
  'settings.keepReadyHint':
    'Une icône reste dans la barre du système, là où il y en a une. Relancer Débrief ramène la fenêtre ; Fichier, Quitter y met fin.',
  'settings.reminders': 'Rappels',
  'settings.reminder': 'Un rappel par semaine',
  'settings.reminderHint':
    'Une notification du système, pendant que Débrief est lancé : jamais deux dans la semaine.',
  'settings.reminderDay': 'Jour',
  'settings.reminderTime': 'Heure',
  'settings.reminderTry': 'Voir à quoi il ressemble',
};
