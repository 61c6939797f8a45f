import type { filesEn } from '../en/files';
import type { Translated } from '../messages';

/** Words about files: choosing one, what can be wrong with one, saving. */
export const filesFr: Translated<typeof filesEn> = {
  // Where the work is kept.
  'files.saved': 'Enregistré ici · dans le dossier',
  'files.saving': 'Enregistrement…',
  'files.kept': 'Enregistré ici',
  'files.failing': 'Enregistré ici · pas encore dans le dossier',
  'files.failingUnkept': 'Pas encore enregistré : nouvel essai en cours',
  'files.waiting': 'Enregistré ici · en attente : un autre programme tient le fichier',
  'files.waitingAnswer': 'Enregistré ici · le fichier ne répond pas encore',
  'files.safeHere': 'Tous les changements sont en sûreté sur cet ordinateur.',
  'files.notSafeYet':
    'Les derniers changements ne sont qu’en mémoire : on laisse l’application ouverte, ou on les enregistre ailleurs.',
  'files.moved': 'Le fichier a été renommé : c’est maintenant « {name} »',
  'files.left':
    'Les derniers changements de « {name} » sont en sûreté sur cet ordinateur. Ils iront dans son fichier quand on rouvrira ce tableau',
  'files.seen.copy_one': '{count} changement repris d’une copie laissée à côté par {tool}',
  'files.seen.copy_other': '{count} changements repris d’une copie laissée à côté par {tool}',
  'files.seen.anyTool': 'un autre outil',
  'files.byHand': 'Les changements faits à la main dans le fichier ont été repris',
  'files.byHand.binned_one': '{count} ligne retirée du fichier à la main : elle est dans la corbeille',
  'files.byHand.binned_other': '{count} lignes retirées du fichier à la main : elles sont dans la corbeille',

  // What somebody should know once: what it is, and what is safe and what to do.
  'notices.clock.here': 'L’heure de cet ordinateur semble fausse.',
  'notices.clock.of': 'L’heure de l’ordinateur {whose} semble fausse.',
  'notices.clock.elsewhere': 'L’heure d’un autre ordinateur semble fausse.',
  'notices.clock.hereTodo':
    'Rien n’est perdu : tous les changements sont gardés. Mais le tableau en contient qui ont {ahead} d’avance sur l’heure d’ici. On vérifie la date et l’heure de cet ordinateur.',
  'notices.clock.todo':
    'Rien n’est perdu : tous les changements ont été repris. Mais ceux qui en viennent ont {ahead} d’avance sur l’heure d’ici. On vérifie la date et l’heure des deux ordinateurs.',
  'notices.older': 'Une version plus ancienne du fichier était revenue.',
  'notices.olderFrom': 'Une version plus ancienne du fichier était revenue, celle du {date}.',
  'notices.older.todo_one': 'Rien n’est perdu : {count} changement plus récent d’ici y est remis.',
  'notices.older.todo_other': 'Rien n’est perdu : {count} changements plus récents d’ici y sont remis.',
  'notices.read': 'D’accord',

  'files.saveNow': 'Réessayer maintenant',
  'files.readOnly.too-new': 'À consulter seulement : ce tableau vient d’une version plus récente de Débrief',
  'files.readOnly.read-only': 'À consulter seulement : ce fichier est protégé contre l’écriture',
  'files.sample': 'Tableau d’exemple',
  'files.sampleHint': 'Tout peut s’essayer ici. Pour le garder, on l’enregistre ailleurs.',

  // What one can do about a file.
  'files.create': 'Créer un tableau…',
  'files.choose': 'Choisir un tableau…',
  'files.chooseAnother': 'Choisir un autre tableau',
  'files.tryAgain': 'Réessayer',
  'files.look': 'Le consulter sans rien changer',
  'files.saveAs': 'Enregistrer ailleurs…',
  'files.recreate': 'Le remettre ici',
  'files.locate': 'Montrer où il se trouve…',
  'files.reveal': 'Montrer dans son dossier',
  'files.openSample': 'Regarder un tableau d’exemple',

  // Native file dialogs.
  'files.dialog.createTitle': 'Créer un tableau',
  'files.dialog.createButton': 'Créer',
  'files.dialog.chooseTitle': 'Choisir un tableau',
  'files.dialog.chooseButton': 'Ouvrir',
  'files.dialog.saveAsTitle': 'Enregistrer ce tableau ailleurs',
  'files.dialog.saveAsButton': 'Enregistrer',
  'files.dialog.exportTitle': 'Exporter',
  'files.dialog.exportButton': 'Exporter',
  'files.dialog.boards': 'Tableaux Débrief',
  'files.dialog.allFiles': 'Tous les fichiers',
  'files.dialog.markdown': 'Markdown',
  'files.dialog.csv': 'Feuille de calcul (CSV)',
  'files.dialog.pdf': 'PDF',
  'files.dialog.json': 'JSON',
  'files.dialog.ics': 'Agenda (ICS)',
  'files.defaultName': 'Débrief.debrief.json',
  'files.copyName': '{name} (copie)',
  'files.lessonsPdfName': 'Leçons.pdf',
  'files.leavingName': 'Avant de partir.md',
  'files.leavingPdfName': 'Avant de partir.pdf',
  'files.lessonsName': 'Leçons.md',
  'files.boardName': 'Débriefs.md',
  'files.csvName': 'Débriefs.csv',
  'files.jsonName': 'Débriefs.json',
  'files.icsName': 'Ce qu’on essaie.ics',

  // Leaving with changes that could not be saved.
  'files.unsaved.title': 'Les derniers changements n’ont encore pu être gardés nulle part',
  'files.unsaved.tryAgain': 'Réessayer',
  'files.unsaved.saveCopy': 'Enregistrer une copie ailleurs…',
  'files.unsaved.leave': 'Quitter sans enregistrer',
  'files.unsaved.stay': 'Rester ici',

  // What can be wrong with a board file: what it is, in one line; what is wrong, what is safe first; what to do.
  'files.problem.empty.title': 'Ce fichier est vide',
  'files.problem.empty.what':
    'Rien n’a été touché : « {name} » est resté tel quel, et il ne contient rien du tout. Son contenu est peut-être encore en chemin, ou la synchronisation a été interrompue.',
  'files.problem.empty.todo':
    'On attend que le dossier finisse de se synchroniser, puis on réessaie. L’historique de l’outil de synchronisation ou un autre appareil en garde peut-être une version.',
  'files.problem.half-written.title': 'Ce fichier s’arrête en chemin',
  'files.problem.half-written.what':
    'Rien n’a été touché : « {name} » est resté tel quel. Il s’interrompt à la ligne {line}, caractère {column}, comme s’il n’avait été copié qu’à moitié.',
  'files.problem.half-written.todo':
    'On attend que le dossier finisse de se synchroniser, puis on réessaie. Si rien ne change, l’historique de l’outil de synchronisation a la version d’avant.',
  'files.problem.not-json.title': 'Ce fichier n’est pas un tableau lisible',
  'files.problem.not-json.what':
    'Rien n’a été touché : « {name} » est resté tel quel. Ce qui se trouve à la ligne {line}, caractère {column}, ne ressemble pas à un tableau.',
  'files.problem.not-json.todo':
    'C’est peut-être un tout autre fichier : on en choisit un autre. S’il a été modifié à la main, on regarde cette ligne.',
  'files.problem.merge-markers.title': 'Deux versions sont mêlées dans ce fichier',
  'files.problem.merge-markers.what':
    'Rien n’a été touché : « {name} » est resté tel quel. À partir de la ligne {line}, il contient les marques que git laisse quand deux versions n’ont pas pu être réunies.',
  'files.problem.merge-markers.todo': 'On reprend l’une des deux versions avec git, puis on réessaie.',
  'files.problem.not-a-board.title': 'Ce fichier n’est pas un tableau Débrief',
  'files.problem.not-a-board.what':
    'Rien n’a été touché : « {name} » est resté tel quel. Il se lit bien, mais c’est autre chose.',
  'files.problem.not-a-board.todo': 'On choisit un autre fichier, ou on crée un nouveau tableau à côté.',
  'files.problem.too-new.title': 'Ce tableau demande un Débrief plus récent',
  'files.problem.too-new.what':
    'Rien n’est perdu : « {name} » est resté tel quel. Une version plus récente de l’application l’a écrit (format {version}), et celle-ci pourrait l’abîmer.',
  'files.problem.too-new.todo': 'On met Débrief à jour sur cet ordinateur, puis on réessaie.',
  'files.problem.invalid.title': 'Quelque chose dans ce tableau ne se lit pas',
  'files.problem.invalid.what':
    'Rien n’est perdu : « {name} » est resté tel quel. À l’endroit « {where} », autre chose était attendu (en anglais : {expected}).',
  'files.problem.invalid.todo':
    'Si le fichier a été modifié à la main, on corrige cet endroit et on réessaie. Sinon, l’historique de l’outil de synchronisation a la version d’avant.',
  'files.problem.file-missing.title': 'Le fichier n’est plus là',
  'files.problem.file-missing.what':
    'Rien n’a été créé ni effacé. « {name} » n’est pas dans le dossier « {folder} » en ce moment : il a peut-être été déplacé, renommé ou effacé ailleurs, ou n’est pas encore arrivé.',
  'files.problem.file-missing.todo':
    'S’il a été déplacé, on le choisit là où il se trouve. Si le dossier se synchronise encore, on réessaie dans un moment.',
  'files.problem.folder-missing.title': 'Le dossier n’est pas là',
  'files.problem.folder-missing.what':
    'Rien n’a été créé ni effacé. Le dossier « {folder} » est introuvable : une clé USB ou un disque réseau n’est peut-être pas branché.',
  'files.problem.folder-missing.todo': 'On le branche, puis on réessaie.',
  'files.problem.not-a-file.title': 'Ce n’est pas un fichier',
  'files.problem.not-a-file.what':
    'Rien n’a été touché. « {name} » est un dossier, ou autre chose qui ne contient pas de texte.',
  'files.problem.not-a-file.todo': 'On choisit le fichier du tableau lui-même.',
  'files.problem.too-big.title': 'Ce fichier est trop gros pour un tableau',
  'files.problem.too-big.what':
    'Rien n’a été touché : « {name} » est resté tel quel. Il dépasse {limitMb} Mo, il n’a donc pas été lu.',
  'files.problem.too-big.todo': 'On choisit un autre fichier.',
  'files.problem.unreadable.title': 'Ce fichier ne s’ouvre pas',
  'files.problem.unreadable.what':
    'Rien n’a été touché : « {name} » est resté tel quel. L’ordinateur refuse de le lire ({reason}).',
  'files.problem.unreadable.todo': 'On vérifie les droits d’accès du fichier, puis on réessaie.',
  'files.problem.read-only.title': 'Ce fichier est protégé contre l’écriture',
  'files.problem.read-only.what':
    'Rien n’est perdu : « {name} » se lit, mais cet ordinateur n’a pas le droit d’écrire dans ce fichier ou dans son dossier « {folder} ».',
  'files.problem.read-only.todo':
    'On peut le consulter sans rien changer, ou autoriser l’écriture et réessayer.',
  'files.problem.no-space.title': 'Le disque est plein',
  'files.problem.no-space.what': 'Rien n’est perdu : « {name} » contient la version d’avant, entière.',
  'files.problem.no-space.todo':
    'On libère un peu de place sur le disque : les changements s’enregistrent ensuite tout seuls.',
  'files.problem.write-failed.title': 'Le fichier n’a pas pu être écrit',
  'files.problem.write-failed.what':
    'Rien n’est perdu : « {name} » contient la version d’avant, entière ({reason}).',
  'files.problem.write-failed.todo':
    'On réessaie toutes les quelques secondes. Une copie peut être enregistrée ailleurs.',
  'files.problem.changed-outside.title': 'Autre chose a modifié ce fichier',
  'files.problem.changed-outside.what':
    'Rien n’est perdu : ce qui se trouve maintenant dans « {name} » n’a pas été écrasé. Il ne se lit pas : {problem}.',
  'files.problem.changed-outside.todo':
    'Si le dossier se synchronise encore, cela s’arrange souvent tout seul. Une copie peut être enregistrée ailleurs.',
  'files.problem.other-board.title': 'Un autre tableau se trouve maintenant dans ce fichier',
  'files.problem.other-board.what':
    'Rien n’est perdu : le tableau qui se trouve maintenant dans « {name} » n’a pas été écrasé.',
  'files.problem.other-board.todo': 'On enregistre une copie de ce tableau ailleurs, puis on ouvre l’autre.',
  'files.problem.not-this-board.title': 'C’est un autre tableau',
  'files.problem.not-this-board.what':
    'Rien n’a été touché : le fichier choisi contient un autre tableau que celui qui est ouvert.',
  'files.problem.not-this-board.todo':
    'On choisit le fichier de ce tableau. Un autre peut s’ouvrir depuis le menu.',
  'files.problem.not-responding.title': 'Le fichier ne répond pas',
  'files.problem.not-responding.what':
    'Rien n’a été touché : « {name} » est là, mais sa lecture prend trop de temps. Son contenu est peut-être encore en ligne, ou son disque n’est pas branché.',
  'files.problem.not-responding.todo':
    'Rendre le dossier disponible hors connexion dans l’outil de synchronisation, ou brancher le disque, peut aider. On réessaie ensuite.',
  'files.missing.todo':
    'S’il a été déplacé, on montre où il se trouve. S’il a disparu, on le remet ici : il contiendra tout.',
  'files.readOnly.todo':
    'Dès que l’écriture est permise, tout y va sans qu’on y pense. En attendant, on peut en enregistrer une copie ailleurs ou exporter le tableau.',
  'files.problem.name-taken.title': 'Ce nom est déjà pris',
  'files.problem.name-taken.what':
    'Rien n’a été touché : il y a déjà un fichier « {name} » dans « {folder} », et il est resté tel quel.',
  'files.problem.name-taken.todo': 'On choisit un autre nom.',
};
