import type { RuleFile } from '../ruleFile';

/*
 * The French rules. What follows is in French, for whoever speaks it best.
 *
 * ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
 * Ici se décide quand Débrief propose « une autre façon de le dire ». Pas besoin de savoir programmer pour y toucher :
 * on change les mots entre apostrophes droites, on lance `npx vitest run shared/nudge`, et on lit ce que ça dit.
 *
 * Chaque règle (A, B, C…) a une suggestion et des tournures. Chaque tournure a :
 *
 *   say      ce qu’on cherche dans la phrase ;
 *   unless   (facultatif) si l’un de ces bouts-là a un mot en commun avec ce qu’on a trouvé, on se tait ;
 *   at       (facultatif) 'sentence' : seulement en début de phrase ; 'card' : seulement au tout début de la carte ;
 *   like     une phrase, ou plusieurs, où la tournure doit être trouvée : les tests le vérifient.
 *
 * Comment écrire une tournure :
 *
 *   aurait dû            ces mots-là, à la suite
 *   (aurais|aurait)      l’un ou l’autre
 *   [pas|jamais]         l’un, l’autre, ou rien
 *   avai*   *ait         un mot qui commence, ou qui finit, ainsi
 *   …                    jusqu’à trois mots, n’importe lesquels
 *   {qui}                un pronom de la liste `people`, ou un nom de la maison (ceux des « personnes » du tableau)
 *   {nom}                un nom de la maison
 *
 * Majuscules et accents ne comptent pas : « dû » et « du » sont le même mot, d’où certains `unless`. On écrit
 * l’apostrophe courbe (’) ; celle de la phrase peut être n’importe laquelle. Ce qui est entre guillemets dans une carte
 * n’est jamais lu, ni les cartes « ça s’est bien passé ». Les phrases qui ne doivent rien déclencher sont dans
 * `../neutral/fr.ts` : si Débrief parle quand il ne devrait pas, on y ajoute la phrase, puis un `unless` ici.
 *
 * † : la tournure vient d’une source française. Les autres sont des traductions, à corriger sans gêne.
 * ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
 */

/** Ce qui ressemble à un pronom sans être quelqu’un : il pleut, il y a, il est tard, un t-shirt. */
const pasQuelquUn = [
  't-shirt*',
  'il [ne|n’] (y|faut|fallait|faudra|faudrait|pleu*|plu|plut|neige*|vent*|gel*|dégel*|s’agi*|suffi*|semble|semblait|paraît)',
  'il [ne|n’] (a|avait|aurait) [pas|jamais|encore|toujours|bien|beaucoup] (plu|neigé|venté|fallu|gelé|suffi)',
  'il (n’a pas arrêté|a arrêté) de (pleuvoir|neiger)',
  'il [ne|n’] (fait|faisait|fera|a fait|a pas fait) [pas|jamais|encore|toujours|déjà|très|trop|si|un peu] (beau|bon|chaud|froid|frais|doux|lourd|nuit|noir|jour|gris|moche|sombre|humide|mauvais)',
  'il [n’] (est|était|sera) [pas|jamais|encore|toujours|déjà|presque|bien|à peine|trop] (tôt|tard|temps|midi|minuit|l’heure|une heure|possible|impossible|difficile|dur|facile|prévu|convenu|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
  'il (tombe|tombait) des',
  'il est tombé (des|beaucoup|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
  'il [ne|n’] [nous|lui|leur|me|en] (reste|restait|restera|manque|manquait|manquera) [pas|plus|encore|toujours|jamais] (du|de|des|d’|un|une|deux|trois|quelques|le|la|les|l’|que|qu’)',
  'il se (passe|passait)',
] as const;

/** Un nom qui n’est pas le sujet : chez Mamie, le train de Papa. */
const pasLeSujet = ['(de|d’|chez|avec|pour|par|sans|sur|contre|voir|attendre|attendu) {qui}'] as const;

export const fr: RuleFile = {
  lead: 'Une autre façon de le dire :',
  people: 'tu, t’, vous, il, elle',
  joins: 'et, mais, puis, car, donc',
  rules: [
    {
      letter: 'A',
      about: 'Ce qui aurait dû se passer',
      source: 'Dekker, The Field Guide to Understanding Human Error, ch. 5',
      // Partout sauf dans les actions.
      columns: ['happened', 'cause'],
      suggest: 'que savait-on à ce moment-là ?',
      phrases: [
        {
          say: '(aurais|aurait|aurions|auriez|auraient) [pas|jamais|plus] [bien|aussi|mieux|peut-être|quand même|tout|tous|toutes] (dû|pu)',
          unless: [
            // « du » sans accent : on aurait du mal, du retard, du pain.
            'du (mal|retard|temps|monde|pain|lait|beurre|gâteau|fromage|jus|café|thé|riz|poulet|jambon|sirop|linge|rab|bruit|soleil|vent|travail|repos|gâchis|courage|plaisir|rangement|goûter|dessert)',
            '(dû|pu) [se] (être|passer|finir|tourner) … (pire|plus mal)',
            'pas pu (mieux|rêver|être mieux)',
          ],
          like: [
            'Mamie aurait dû préparer à midi',
            'Mamie aurait dû prévenir du retard',
            'Tu n’aurais pas dû laisser le sac dans la voiture',
            'On aurait pu partir plus tôt',
            'Ils auraient dû prévenir',
            'Papi n’aurait jamais dû sortir le chien',
          ],
        },
        {
          say: 'aurait [bien|peut-être|sans doute|pas] fallu',
          like: ['Il aurait fallu manger avant', 'Il n’aurait pas fallu attendre le rôti'],
        },
        { say: 'si seulement', like: ['Si seulement le petit pot avait été dans le sac'] },
        {
          say: '(si|s’) (tu|t’|il|ils|elle|elles|on|{nom}) [n’|ne] [l’|y|en|nous|lui|leur|m’] avai*',
          unless: [
            // « On ne savait pas si elle avait mangé » est une question, « comme s’il avait » une image.
            '(sav*|sai*|su|demand*|voir|vérif*|regard*|sûr|sûre|sûrs|dire|dit|comprend*|deviner|rappel*) … (si|s’)',
            '(même|comme|sauf) (si|s’)',
          ],
          like: [
            'Si tu avais prévenu, on mangeait avant',
            'S’il avait dormi, tout allait mieux',
            'Si elles avaient appelé',
            'Si on avait su',
            'Si Papa n’avait pas pris la poussette',
          ],
        },
      ],
    },
    {
      letter: 'B',
      about: 'Toujours, jamais, encore, à côté d’une personne',
      source: 'Gottman, softened start-up ; psychologieetserenite.com †',
      columns: ['happened', 'cause', 'action'],
      suggest: 'cette fois-ci, à quelle heure ?',
      phrases: [
        {
          say: '{qui} … (toujours|jamais)', // †
          unless: [
            ...pasQuelquUn,
            ...pasLeSujet,
            // Une première fois : « Léo n’avait jamais vu la mer ».
            '(avais|avait|avaient|aviez) jamais',
            'jamais … (autant|aussi|si|tant)',
            // « toujours » qui veut dire « encore » : « elle n’avait toujours pas dormi », « il dort toujours ».
            '*ait toujours (pas|en|au|à|là)',
            '(dort|dors|dormait) toujours',
            'toujours (autant|aussi|ravi*|content*|partant*|envie|faim|soif|sommeil|froid|chaud|mal|peur|son|sa|ses)',
          ],
          like: [
            'Tu ne ranges jamais le sac',
            'Papa arrive toujours en retard chez Mamie',
            'Chez Mamie tu oublies toujours le doudou de Léo',
            'Elle est toujours pressée',
            'T’es jamais là à midi',
            'Vous dites toujours midi',
          ],
        },
        {
          say: '{qui} … encore', // †
          unless: [
            ...pasQuelquUn,
            ...pasLeSujet,
            'pas encore',
            // « encore » qui veut dire « plus » ou « davantage ».
            'encore (un|une|du|de|des|d’|deux|trois|quelques|plus|moins|mieux|assez|trop|besoin|le temps|la force)',
            // « encore » qui dure : avait encore faim, dormait encore, est encore petit.
            'encore (faim|soif|sommeil|chaud|froid|mal|peur|envie|petit*|jeune*|bébé|malade*|fatigué*|réveillé*|debout|là|tôt|au|à|dans|sur|chez|tout|toute)',
            'encore en (pyjama|chaussettes|voiture|route|train|vacances)',
            '(*ais|*ait|*iez|dors|dort) encore',
          ],
          like: [
            'Tu as encore oublié les couches',
            'Mamie a encore servi à 14 h',
            'Elle est encore partie sans rien dire',
          ],
        },
        {
          say: '{qui} [n’|ne] [l’|les|nous|y] (avais|avait|aviez) encore (oublié*|perdu*|laissé*|raté*|changé*|cassé*|renversé*|crié*|refusé*)',
          unless: pasLeSujet,
          like: ['Mamie avait encore oublié le petit pot'],
        },
        {
          say: '{qui} … encore (une fois|en retard)',
          unless: ['pas encore', ...pasLeSujet],
          like: ['Elle a encore une fois changé l’heure', 'Papa était encore en retard'],
        },
        {
          say: '(c’est|c’était|ce sera) toujours (pareil*|la même chose|la même histoire|comme ça)', // †
          like: ['C’est toujours pareil', 'Chez eux c’est toujours la même histoire'],
        },
        {
          say: '(est|c’était) toujours (toi|vous|lui|elle|{nom}) [qui|que]',
          like: ['C’est toujours toi qui décides', 'C’est toujours Mamie qui choisit l’heure'],
        },
      ],
    },
    {
      letter: 'C',
      about: 'Chercher un coupable',
      source: 'PagerDuty, postmortem guide, « blameless »',
      columns: ['happened', 'cause', 'action'],
      suggest: 'qu’est-ce qui a permis ça ?', // †
      phrases: [
        {
          say: 'qui a [encore|bien pu] (fait|faire) (ça|cela)',
          like: ['Qui a fait ça ?', 'On cherche qui a fait ça'],
        }, // †
        { say: 'qui (a|avait) oublié', at: 'sentence', like: ['Qui a oublié le doudou ?'] },
        {
          say: 'la faute (à|au|aux|de|du|des|d’)',
          unless: [
            '(pas|n’est|jamais) … la faute',
            'la faute (de|d’) (personne|frappe|goût|orthographe)',
            'la faute à (personne|pas de chance)',
          ],
          like: ['C’est la faute à Papi', 'La faute de Mamie'],
        },
        {
          say: '(est|était) [de|encore|aussi|entièrement] (ta|votre|sa) faute',
          like: ['C’est ta faute si on est partis tard', 'C’était encore sa faute'],
        },
        {
          say: 'pourquoi (tu|t’|vous)',
          like: ['Pourquoi tu n’as rien dit ?', 'Pourquoi t’as pas pris le sac'],
        },
        {
          say: 'pourquoi [n’|ne] [l’|y|m’|nous] (as|es|avais|étais|avez|aviez|fais|veux) (tu|vous)',
          like: ['Pourquoi n’as-tu pas appelé ?', 'Pourquoi l’as-tu réveillé'],
        },
        { say: 'à cause de (toi|vous)', like: ['On est partis tard à cause de toi'] },
      ],
    },
    {
      letter: 'D',
      about: 'Une étiquette sur quelqu’un',
      source: 'ryanfrantz.com',
      columns: ['happened', 'cause', 'action'],
      suggest: 'qu’aurait filmé une caméra ?', // †
      phrases: [
        {
          say: '(négligent|négligents|négligente|négligentes)',
          like: ['Papi est négligent avec les couteaux'],
        },
        { say: '(fainéant*|feignant*)', like: ['Quel fainéant', 'Tout le monde a été fainéant'] }, // †
        { say: 'égoïste*', like: ['C’était égoïste de prendre la voiture'] }, // †
        { say: 'irresponsable*', like: ['Laisser la barrière ouverte, c’est irresponsable'] },
        { say: '(maladroit|maladroits|maladroite|maladroites)', like: ['Mamie a été maladroite'] },
      ],
    },
    {
      letter: 'E',
      about: 'La norme et l’évidence',
      source: 'Etsy, Debriefing Facilitation Guide, ch. 5',
      columns: ['happened', 'cause', 'action'],
      suggest: 'évident pour nous deux, sur le moment ?',
      phrases: [
        { say: 'mal géré*', like: ['Le départ était mal géré', 'La sieste a été mal gérée'] },
        { say: 'inadmissible*', like: ['Servir à 14 h, c’est inadmissible'] },
        { say: 'n’importe quoi', like: ['C’était n’importe quoi'] },
        { say: 'évidemment', like: ['Évidemment, le lait était dans le frigo'] },
        {
          say: 'bien sûr',
          // « Le plat était bien sur la table » : sans accents, c’est le même mot.
          unless: [
            'bien sur (le|la|les|l’|un|une|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cet|cette|ces|chaque|place|pied|pieds|lui|elle|eux)',
          ],
          like: ['Bien sûr, personne n’avait pris les bottes', 'On a bien sûr oublié le doudou'],
        },
      ],
    },
    {
      letter: 'G',
      about: 'Une action qui n’en est pas encore une',
      source: 'PagerDuty : faisable, précis, limité',
      columns: ['action'],
      suggest: 'verbe + chose + quand, ou « si…, alors… »',
      phrases: [
        {
          say: '(être|sois|soyons|soyez) [un peu|bien|beaucoup] (plus|davantage|très) (vigilant*|attentif*|attentive*|prudent*)', // †
          like: ['Être plus vigilants près de l’eau', 'Sois plus attentif avec le chien'],
        },
        {
          say: '(faire|fais|faisons|faites|fasse*) [bien|très|plus|davantage|un peu plus] [d’] attention',
          like: ['Faire plus attention', 'Faire attention à l’heure', 'Faire plus d’attention au chien'],
        },
        {
          say: '(penser|pense|penses|pensons|pensez) [bien|aussi] (à|au|aux)',
          unless: ['(a|as|ont|avait|avaient|avons|avez) [bien|aussi|déjà] pensé'],
          like: ['Penser à prendre le petit pot', 'Penser aux bottes'],
        },
        {
          say: '(essayer|essaie|essaye|essaies|essayes|essayons|essayez) [bien|aussi] (de|d’)',
          unless: ['(a|as|ont|avait|avaient|avons|avez) [bien|aussi|déjà] essayé'],
          like: ['Essayer de partir plus tôt', 'On essaie d’arriver avant midi'],
        },
        {
          say: '[il] (faut|faudra|faudrait)',
          // Ce qu’il faut, s’il faut, comme il faut : rien à faire de plus précis.
          unless: [
            '(qu’|s’|comme|quand|où|dont|combien …) [il|on] (faut|faudra|faudrait)',
            '(faut|faudra|faudrait) il',
          ],
          like: ['Il faut partir avant le dessert', 'Faudrait prévoir deux doudous'],
        },
      ],
    },
    {
      letter: 'H',
      about: 'Lire dans les pensées',
      source: 'Gottman : « je ressens… à propos de… j’ai besoin de… »',
      columns: ['happened', 'cause', 'action'],
      suggest: 'qu’a-t-on vu ou entendu ? Je ressens… j’ai besoin de…',
      phrases: [
        {
          say: 'exprès',
          unless: [
            '(pas|sans|jamais|rien|personne) … … exprès',
            // Venu exprès, fait exprès pour les petits : un cadeau.
            '(venu*|revenu*|passé*|allé*|acheté*|préparé*|cuisiné*|gardé*|choisi*|sorti*|cherch*) exprès',
            'exprès pour',
          ],
          like: ['Papi l’a fait exprès', 'Elle arrive tard exprès'],
        },
        {
          say: '{qui} [n’] en (as|a|avez|avais|avait|aviez) rien à (faire|cirer|foutre)', // †
          like: ['Tu n’en as rien à faire de la sieste', 'Elle en a rien à faire'],
        },
        {
          say: '(s’|t’) en (fich*|fout|fous|foutai*|moque*)',
          unless: ['on s’en'],
          like: ['Papi s’en fiche de l’heure', 'Tu t’en fiches'],
        },
        {
          say: '(penses|pense|pensez|pensais|pensait|pensiez) qu’à (toi|lui|elle|vous|ta|ton|tes|sa|son|ses)', // †
          like: ['Tu penses qu’à toi', 'Il ne pense qu’à son dessert'],
        },
      ],
    },
    {
      letter: 'I',
      about: 'Un reproche déguisé en ressenti',
      source: 'ixcoach.com',
      columns: ['happened', 'cause', 'action'],
      suggest: 'nommer l’émotion',
      phrases: [
        {
          say: 'j’ (ai|avais) [eu|bien|parfois|souvent|vraiment|un peu] l’impression que (tu|t’|vous)',
          like: ['J’ai l’impression que tu n’écoutes pas', 'J’ai eu l’impression que t’étais ailleurs'],
        },
      ],
    },
    // La dernière : elle réagit à toute carte qui commence par quelqu’un.
    {
      letter: 'F',
      about: 'Quelqu’un comme cause',
      source: 'PagerDuty : ce que fait une personne n’est jamais une cause première',
      columns: ['cause'],
      suggest: 'qu’est-ce qui rendait ça facile ?',
      phrases: [
        { say: '(erreur|erreurs) humaine*', like: ['Erreur humaine'] }, // †
        { say: 'inattention', like: ['Une inattention au moment de partir'] },
        {
          say: '(je|j’|ils|elles|{qui}) [ne|n’] [l’|les|nous|lui|leur|y|en] (ai|as|a|avez|ont|avais|avait|aviez|avaient) [encore|aussi|juste|bien|complètement|simplement|tout simplement] oublié*', // †
          unless: pasLeSujet,
          like: ['Le sac est resté là parce que Papa a oublié', 'Elle avait oublié les bottes'],
        },
        {
          say: '(je|j’|ils|elles|{qui}) [ne|n’] [l’|les|nous|lui|leur|m’|t’] (ai|as|a|avez|ont|avais|avait|aviez|avaient) (pas|rien)',
          unless: [...pasQuelquUn, ...pasLeSujet],
          like: ['Le four était froid : Mamie n’a pas regardé l’heure', 'Comme il n’avait pas pris la clé'],
        },
        {
          say: '(je|j’|ils|elles|{qui})',
          at: 'card',
          unless: pasQuelquUn,
          like: ['Papa était fatigué', 'Elle voulait finir la vaisselle', 'J’étais au téléphone'],
        },
      ],
    },
  ],
};
