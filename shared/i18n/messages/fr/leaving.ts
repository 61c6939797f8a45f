import type { leavingEn } from '../en/leaving';
import type { Translated } from '../messages';

/** Words of printing, and of the page that one opens before one leaves. */
export const leavingFr: Translated<typeof leavingEn> = {
  'print.print': 'Imprimer…',
  'print.savePdf': 'Enregistrer en PDF…',
  'print.paper': 'Papier',
  'print.paper.a4': 'A4',
  'print.paper.letter': 'Letter',
  'print.paper.a5': 'A5',
  'print.sent': 'C’est parti vers l’imprimante',
  'print.noPrinter': 'Pas d’imprimante sur cet ordinateur. « Enregistrer en PDF » s’en passe.',
  'print.failed': 'Rien n’a été imprimé ({reason}). « Enregistrer en PDF » se passe d’imprimante.',
  'print.notThisPage':
    'Cette page ne s’imprime pas. Une rétrospective, les leçons et « Avant de partir », oui.',
};
