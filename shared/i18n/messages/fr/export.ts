import type { exportEn } from '../en/export';
import type { Translated } from '../messages';

/** Words of the Markdown exports and of the command line, and those they share with the screen. */
export const exportFr: Translated<typeof exportEn> = {
  'export.lessons': 'Exporter les leçons',
  'export.lessonsTitle': 'Leçons',
  'export.boardTitle': 'Toutes les rétrospectives',
  'export.untitled': 'Sans titre',
  'export.noLessons': 'Pas encore de leçon.',
  'export.noCards': 'Rien de noté.',
  'export.strays': 'Cartes sans rétrospective',
  'export.times_one': '{answer} une fois',
  'export.times_other': '{answer} {count} fois',
  'export.place': 'Où :',
  'export.last': 'La dernière fois : {when}',
  'export.kept': 'Gardée comme leçon',
  'export.when': 'Quand :',
  'export.cascade': 'De fil en aiguille :',
  'export.cut': 'on pouvait couper ici',
  'export.canChange': 'On peut le changer',
  'export.fixed': 'On ne peut pas le changer',
  'export.because': 'Parce que :',
  'export.signal': 'Si :',
  'export.pattern': 'Parade :',
  'export.due': 'Pour le :',
  'export.plan': 'Plan {plan} :',
  'export.experiment': 'Expérience, {part} :',
  'export.dropped': 'Laissée de côté :',
  'export.present': 'Présents :',
  'export.better': 'Ce qui va mieux :',
  'export.minutes_one': '{count} minute pour s’en remettre',
  'export.minutes_other': '{count} minutes pour s’en remettre',
  'export.affected': 'Touchés :',
  'export.factor': 'Facteur :',
  'export.madePossible': 'A rendu possible :',
  'export.answers': 'Répond à :',
  'export.linkedTo': 'Liée à :',
  'export.owners': 'Qui :',
  'export.answer': 'Résultat :',
  'export.keptFor': 'Gardée comme leçon pour :',
  'export.scenarioSignal': 'Signal :',
  'export.singlePoint': 'Tout tient à :',
  'export.source': 'Vient de :',
  'export.cameTrue': 'Vu venir :',
  'export.weakSignal': 'Signal faible :',
  'export.threshold': 'C’est trop :',
  'export.mayPull': 'Peut couper, sans discuter :',

  // The first row of the table.
  'csv.date': 'Date',
  'csv.retro': 'Rétrospective',
  'csv.location': 'Lieu',
  'csv.column': 'Colonne',
  'csv.title': 'Carte',
  'csv.notes': 'Notes',
  'csv.time': 'De',
  'csv.until': 'À',
  'csv.minutes': 'Minutes pour s’en remettre',
  'csv.affected': 'Touchés',
  'csv.factor': 'Facteur',
  'csv.owners': 'Qui',
  'csv.due': 'Pour le',
  'csv.signal': 'Si',
  'csv.pattern': 'Parade',

  'factor.hunger': 'Faim',
  'factor.sleep': 'Sommeil',
  'factor.timing': 'Horaires',
  'factor.tension': 'Tensions',
  'factor.access': 'Accès',
  'factor.noise': 'Bruit',
  'factor.beings': 'Gens et animaux',
  'factor.kit': 'Matériel',
  'factor.other': 'Autre',

  'outcome.worked': 'A marché',
  'outcome.didnt': 'Pas marché',
  'outcome.no-occasion': 'Pas eu l’occasion',

  'cli.help': `debrief : les tableaux de rétrospectives, depuis un script

  debrief export lessons FICHIER [-o SORTIE]
      toutes les leçons, par facteur, en Markdown
  debrief export retro FICHIER [--retro ID] [-o SORTIE]
      une rétrospective ; sans ID, la plus récente
  debrief export board FICHIER [-o SORTIE]
      les leçons et toutes les rétrospectives
  debrief export leaving FICHIER [--place LIEU] [-o SORTIE]
      avant de partir : ce qui compte le plus là-bas, et le sac ; le dernier lieu sans --place
  debrief export ics FICHIER [-o SORTIE]
      les actions en cours qui ont un jour, pour un agenda
  debrief check FICHIER
      ce que contient un tableau, ou ce qui ne va pas et où
  debrief apply FICHIER [--create] < commandes.jsonl
      une commande par ligne, toutes ou aucune ; --create crée le tableau s’il manque
  debrief merge FICHIER FICHIER… [-o SORTIE]
      réunit des versions d’un même tableau, dans n’importe quel ordre, sans rien perdre
  debrief merge-driver %O %A %B %P
      la même chose pour git, qui l’appelle : voir docs/git.md

  --lang fr|en   la langue des textes (sinon celle du système)
  -o, --output   un fichier plutôt que le terminal ; - est le terminal
  -h, --help     ce texte
  --version      la version

Codes de sortie : 0 tout va bien, 1 un fichier ou une commande pose problème, 2 demande incomprise.`,
  'cli.usage.hint': 'voir debrief --help',
  'cli.usage.no-command': 'que faire ? export, check, apply ou merge',
  'cli.usage.unknown-command': 'pas de commande « {word} » : export, check, apply ou merge',
  'cli.usage.export-what': 'exporter quoi ? lessons, retro, board, leaving ou ics',
  'cli.usage.no-file': 'quel tableau ? Il manque le nom du fichier',
  'cli.usage.two-files': 'quelles versions ? Il faut au moins deux fichiers',
  'cli.usage.driver-files': 'git l’appelle avec %O %A %B %P : voir docs/git.md',
  'cli.usage.too-many': '« {word} » est un fichier de trop',
  'cli.usage.unknown-option': 'l’option {word} ne veut rien dire ici',
  'cli.usage.no-value': '{word} attend une valeur à sa suite',
  'cli.usage.unknown-language': 'la langue est fr ou en, pas « {word} »',
  'cli.noRetro': '{file} : pas encore de rétrospective sur ce tableau',
  'cli.unknownRetro': '{file} : pas de rétrospective {retro} sur ce tableau',
  'cli.outputIsBoard': '{file} : c’est un tableau, et un export n’en remplace jamais un',
  'cli.check.good': '{file} : tableau en bon état ({id})',
  'cli.check.counts':
    'rétrospectives : {retros} · cartes : {cards} · personnes : {people} · leçons : {lessons} · à la corbeille : {binned}',
  'cli.check.edited':
    'modifié à la main depuis la dernière écriture par Débrief (la somme de contrôle diffère) ; rien de grave',
  'cli.check.twoVersions': 'champs avec plusieurs versions au choix : {count}',
  'cli.check.unknownType': 'fiches de type inconnu « {type} », gardées telles quelles : {count}',
  'cli.check.lostCard': '{id} appartient à la rétrospective {target}, qui n’est pas dans le fichier',
  'cli.check.cardOfBinned': '{id} n’est pas à la corbeille, mais sa rétrospective {target} y est',
  'cli.check.dangling': '{id} : « {field} » désigne {target}, qui n’est pas dans le fichier',
  'cli.apply.done_one': '{file} : {count} commande effectuée',
  'cli.apply.done_other': '{file} : {count} commandes effectuées',
  'cli.apply.refused': 'ligne {line}, {id} : {reason} Rien n’a été écrit.',
  'cli.apply.notText': 'ligne {line} : ce n’est pas du texte UTF-8. Rien n’a été écrit.',
  'cli.apply.notJson': 'ligne {line} : ce n’est pas du JSON. Rien n’a été écrit.',
  'cli.apply.unknown': 'ligne {line} : pas de commande de type « {type} ». Rien n’a été écrit.',
  'cli.apply.invalid':
    'ligne {line} : quelque chose ne va pas dans cette commande ({where} : {expected}). Rien n’a été écrit.',
  'cli.apply.mayCreate': '--create le crée',
  'cli.merge.done': '{file} : fiches modifiées : {changed} · champs à deux versions, au choix : {choices}',
  'cli.merge.otherBoard':
    '{file} : c’est un autre tableau ({id}) que {first} ({firstId}) ; seules les versions d’un même tableau se réunissent',
  'cli.merge.edited':
    '{file} : modifié à la main depuis la dernière écriture par Débrief ; ce qui l’a été peut céder à une modification plus récente',
  'cli.merge.adopted_one': '{file} : {count} modification faite à la main prise en compte',
  'cli.merge.adopted_other': '{file} : {count} modifications faites à la main prises en compte',
  'cli.busy': '{file} : un autre programme écrit sans cesse dans ce fichier.',
};
