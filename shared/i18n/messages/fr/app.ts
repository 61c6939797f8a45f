import type { appEn } from '../en/app';
import type { Translated } from '../messages';

/** Words of the app as a whole: its frame, first run, undo, settings. */
export const appFr: Translated<typeof appEn> = {
  'app.name': 'Débrief',
  'app.tone': 'on comprend ce qui s’est passé, on ne cherche personne',

  // Small things used everywhere.
  'ui.close': 'Fermer',
  'ui.dismiss': 'Masquer ce message',
  'ui.messages': 'Messages',
  'ui.rename': 'Appuyer pour changer',
  'ui.loading': 'Un instant…',
  'ui.openMenu': 'Montrer la liste',
  'ui.closeMenu': 'Replier la liste',

  // First run.
  'setup.promise.happened': 'Ce qui s’est passé,',
  'setup.promise.cause': 'ce qui l’a rendu possible,',
  'setup.promise.action': 'ce qu’on essaie la prochaine fois.',
  'setup.lead':
    'Dix minutes au calme, après une visite avec les petits. On comprend ce qui s’est passé, on ne cherche personne.',
  'setup.createHint': 'Un fichier tout neuf, dans le dossier de son choix',
  'setup.chooseHint': 'Déjà ici, ou arrivé d’un autre appareil',
  'setup.sampleHint': 'Quatre sorties avec deux petits, déjà débriefées',
  'setup.folder':
    'N’importe quel dossier convient : s’il se synchronise déjà (Dropbox, Syncthing, une clé USB…), le tableau voyage avec lui. Ni compte, ni serveur.',
  'setup.recent': 'Tableaux récents',
  'setup.opening': 'Ouverture…',

  // A file that cannot be opened.
  'trouble.file': 'Le fichier',
  'trouble.still': 'Toujours pareil, pour l’instant',

  // Undo and redo.
  'undo.undo': 'Annuler',
  'undo.redo': 'Rétablir',
  'undo.undoWhat': 'Annuler : {what}',
  'undo.redoWhat': 'Rétablir : {what}',
  'undo.undone': 'Annulé : {what}',
  'undo.redone': 'Rétabli : {what}',
  'undo.nothing': 'Rien à annuler',
  'undo.nothingToRedo': 'Rien à rétablir',
  'undo.changedSince': 'Pas annulé : cela a changé depuis, et ce changement reste',
  'did.retro/create': 'rétrospective créée',
  'did.retro/rename': 'rétrospective renommée',
  'did.retro/set-date': 'date changée',
  'did.retro/set-location': 'lieu changé',
  'did.retro/delete': 'rétrospective mise à la corbeille',
  'did.card/add': 'carte ajoutée',
  'did.card/set-title': 'phrase changée',
  'did.card/set-notes': 'notes changées',
  'did.card/move': 'carte déplacée',
  'did.card/delete': 'carte mise à la corbeille',
  'did.card/set-went-well': 'bonne chose marquée ou non',
  'did.card/set-minutes': 'temps pour s’en remettre changé',
  'did.card/set-affected': 'liste des touchés changée',
  'did.card/set-factor': 'facteur changé',
  'did.card/set-link': 'lien changé',
  'did.card/set-owner': 'personne qui s’en charge changée',
  'did.card/set-outcome': 'réponse changée',
  'did.card/keep-lesson': 'leçon gardée ou non',
  'did.person/add': 'personne ajoutée',
  'did.person/rename': 'personne renommée',
  'did.record/restore': 'sortie de la corbeille',
  'did.batch': 'plusieurs changements à la fois',

  // A command that was not carried out.
  'refused.not-found': 'Cela n’est plus sur le tableau.',
  'refused.in-bin': 'C’est dans la corbeille : on peut l’en ressortir.',
  'refused.not-in-bin': 'Ce n’est plus dans la corbeille.',
  'refused.exists-already': 'C’est déjà sur le tableau.',
  'refused.empty-text': 'Il faut quelques mots ici.',
  'refused.wrong-column': 'Cela ne va pas avec cette colonne.',
  'refused.not-linked': 'Il faut d’abord relier l’action et la cause.',
  'refused.wrong-place': 'Sa voisine a bougé entre-temps : rien n’a été changé.',
  'refused.no-board': 'Aucun tableau n’est ouvert.',
  'refused.read-only': 'Ce tableau se consulte seulement : rien n’a été changé.',

  // The frame.
  'frame.bin': 'Corbeille',
  'frame.settings': 'Réglages',
  'frame.history': 'Annuler et rétablir',
  'frame.reveal': 'Montrer {name} dans son dossier',
  'frame.details': 'Que s’est-il passé ?',

  // Settings and help.
  'settings.title': 'Réglages',
  'settings.language': 'Langue',
  'settings.languageSystem': 'Comme le système',
  'settings.english': 'English',
  'settings.french': 'Français',
  'settings.theme': 'Apparence',
  'settings.themeSystem': 'Comme le système',
  'settings.themeLight': 'Claire',
  'settings.themeDark': 'Sombre',
  'settings.board': 'Ce tableau',
  'settings.shortcuts': 'Raccourcis clavier',
  'settings.about': 'À propos',
  'shortcuts.title': 'Raccourcis clavier',
  'shortcuts.everywhere': 'Partout',
  'shortcuts.list': 'Dans la liste des rétrospectives',
  'shortcuts.cards': 'Sur une carte',
  'shortcuts.new': 'Nouvelle rétrospective',
  'shortcuts.undo': 'Annuler',
  'shortcuts.redo': 'Rétablir',
  'shortcuts.export': 'Exporter les leçons',
  'shortcuts.open': 'Ouvrir un autre tableau',
  'shortcuts.walk': 'Passer de l’une à l’autre',
  'shortcuts.enter': 'Ouvrir',
  'shortcuts.rename': 'Renommer',
  'shortcuts.delete': 'Mettre à la corbeille',
  'shortcuts.more': 'Autres actions',
  'shortcuts.lift': 'Prendre, puis poser',
  'shortcuts.carry': 'Déplacer',
  'shortcuts.cancel': 'Remettre à sa place',
  'shortcuts.add': 'Ajouter la carte en cours',
  'key.enter': 'Entrée',
  'key.delete': 'Suppr',
  'key.space': 'Espace',
  'key.shift': 'Maj',
  'key.escape': 'Échap',
  'about.title': 'À propos de Débrief',
  'about.promise':
    'Un tableau pour débriefer sans chercher de coupable, dans un seul fichier qui reste à soi. Ni compte, ni serveur : rien n’est envoyé nulle part.',
  'about.version': 'Version {version}',
  'about.licence': 'Logiciel libre, licence MIT. Caractères : Fraunces et Atkinson Hyperlegible Next, OFL.',

  // When something of ours breaks.
  'broken.title': 'Quelque chose s’est arrêté ici',
  'broken.safe':
    'Rien n’est perdu : ce qui a été écrit est dans le fichier. Il suffit de relancer cette fenêtre.',
  'broken.request':
    'Cela n’a pas marché, et la panne est de notre côté. Rien n’est perdu : on peut réessayer.',
  'broken.reload': 'Relancer la fenêtre',
  'broken.details': 'Pour les curieux',
};
