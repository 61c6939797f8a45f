import type { leavingEn } from '../en/leaving';
import type { Translated } from '../messages';

/** Words of printing, and of the page that one opens before one leaves. */
export const leavingFr: Translated<typeof leavingEn> = {
  'print.print': 'Imprimer…',
  'print.savePdf': 'Enregistrer en PDF…',
  'print.paper': 'Papier',
  'print.paper.a4': 'A4',
  'print.paper.letter': 'Lettre',
  'print.paper.a5': 'A5',
  'print.sent': 'C’est parti vers l’imprimante',
  'print.noPrinter': 'Pas d’imprimante sur cet ordinateur. « Enregistrer en PDF » s’en passe.',
  'print.failed': 'Rien n’a été imprimé ({reason}). « Enregistrer en PDF » se passe d’imprimante.',
  'print.notThisPage':
    'Cette page ne s’imprime pas. Une rétrospective, les leçons et « Avant de partir », oui.',

  // Avant de partir.
  'leaving.title': 'Avant de partir',
  'leaving.lead':
    'Une page pour la prochaine visite : ce qui compte le plus là-bas, et ce qui va dans le sac.',
  'leaving.place': 'Direction',
  'leaving.elsewhere': 'ailleurs',
  'leaving.people': 'avec',
  'leaving.lessons': 'Ce qu’on sait',
  'leaving.how': 'D’abord ce qui concerne ce lieu, ce qui est revenu récemment, ce qui a tenu.',
  'leaving.plans': 'Si ça arrive',
  'leaving.breakers': 'Quand on coupe',
  'leaving.tries': 'Ce qu’on essaie cette fois',
  'leaving.plan': '{plan} : {text}',
  'leaving.signal': 'Si : {signal}',
  'leaving.singlePoint': 'Tout tient à : {text}',
  'leaving.threshold': 'C’est trop quand : {text}',
  'leaving.pullers': 'Sans discuter : {names}',
  'leaving.more_one': 'et {count} de plus',
  'leaving.more_other': 'et {count} de plus',
  'leaving.why.place': 'pour ce lieu',
  'leaving.why.cameBack': '{factor} : revenu le {when}',
  'leaving.why.held_one': 'a tenu une fois',
  'leaving.why.held_other': 'a tenu {count} fois',
  'leaving.why.failed_one': 'n’a pas tenu une fois',
  'leaving.why.failed_other': 'n’a pas tenu {count} fois',
  'leaving.why.people': 'apprise avec les mêmes',
  'leaving.why.none': 'pas encore essayée',
  'leaving.printed': 'imprimé le {when}',
  'leaving.copy': 'Copier',
  'leaving.empty':
    'Rien à se rappeler pour l’instant : ce qui marche après une visite, et ce qui reste ouvert, est ici avant la suivante.',

  // Le sac.
  'kit.heading': 'Dans le sac',
  'kit.add': 'Ajouter au sac',
  'kit.added': 'Ajouté au sac : {title}',
  'kit.title': 'Ce que c’est',
  'kit.packed_one': '{count} sur {total}',
  'kit.packed_other': '{count} sur {total}',
  'kit.allPacked': 'Tout y est',
  'kit.packAll': 'Tout est dans le sac',
  'kit.unpackAll': 'Vider le sac',
  'kit.rename': 'Renommer',
  'kit.delete': 'Mettre à la corbeille',
  'kit.moreFor': 'Plus pour « {title} »',
  'kit.empty': 'Ce qu’on emporte toujours. Les coches s’effacent toutes seules après la visite.',
  'kit.example.jar': 'Petits pots et lait',
  'kit.example.spare': 'Sac de rechange',
  'kit.example.nappies': 'Couches pour la voiture',
  'kit.example.bread': 'Un morceau de pain',
};
