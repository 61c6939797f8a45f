import type { RuleFile } from '../ruleFile';

/*
 * Here is decided when Débrief offers "another way to put it". It takes no programming to change that: edit the words
 * between the straight quotes, run `npx vitest run shared/nudge`, and read what it says.
 *
 * Each rule (A, B, C…) has a suggestion and some phrases. Each phrase has:
 *
 *   say      what is looked for in a sentence;
 *   unless   (optional) if one of these has a word in common with what was found, nothing is said;
 *   at       (optional) 'sentence': only where a sentence begins; 'card': only where the card begins;
 *   like     one or more sentences in which the phrase has to be found: the tests check it.
 *
 * How to write a phrase:
 *
 *   failed to            these words, one after the other
 *   (should|could)       one of these
 *   [not|never]          one of these, or none
 *   careless*  *ness     a word that begins, or ends, like this
 *   …                    up to three words, whichever they are
 *   {who}                a pronoun of the list `people`, or a name of the household (those of the board's people)
 *   {name}               a name of the household
 *
 * Capitals and accents make no difference. Write the curly apostrophe (’); the sentence may have any. What is in
 * quotation marks on a card is never read, nor are cards that went well. The sentences that must raise nothing are in
 * `../neutral/en.ts`: if Débrief speaks where it should not, add the sentence there, and an `unless` here.
 *
 * Why each rule is there is in ../README.md. The French rules are a file of their own, not a translation of this one.
 */

/** A name that is not who does it: at Grandma’s, the train of Dad. */
const notTheSubject = ['{name}’s', '(of|for|with|at|from|to|by|near|without) {who}'] as const;

export const en: RuleFile = {
  lead: 'Another way to put it:',
  people: 'you, he, she',
  joins: 'and, but, then',
  rules: [
    {
      letter: 'A',
      about: 'What should have happened',
      source: 'Dekker, The Field Guide to Understanding Human Error, ch. 5',
      // Everywhere but in the actions.
      columns: ['happened', 'cause'],
      suggest: 'what did we see and know then?',
      phrases: [
        {
          say: '(should|could|would|shouldn’t|couldn’t|wouldn’t|shouldnt|couldnt|wouldnt) [not|never] [really|probably|at least|also|easily|simply] (have|’ve|of)',
          unless: [
            // We could have lunch outside; they should have boots.
            'have (a|an|the|some|any|no|two|three|more|less|enough|another|to|it|them|her|his|our|their|my|your|lunch|dinner|breakfast|tea|supper|snacks|dessert|cake|time|room|fun|boots|company)',
            'of course',
            'have (been|gone) … worse',
            '(couldn’t|could not|couldnt) have … (better|nicer|calmer|easier|happier|kinder|lovelier|more)',
          ],
          like: [
            'Grandma should have cooked by noon',
            'You shouldn’t have left the bag in the car',
            'We could’ve left earlier',
            'They would not have been hungry',
            'He shouldn’t’ve opened the gate',
            'They should of called',
          ],
        },
        { say: 'failed to', like: ['Dad failed to check the clock'] },
        { say: 'failure to', like: ['Failure to plan the nap'] },
        {
          say: 'if only',
          unless: ['if only (for|to|because)'],
          like: ['If only the snacks were in the bag'],
        },
        {
          say: 'if (you|he|she|they|{name}) (had|hadn’t|hadnt)',
          unless: [
            // "We asked if they had eaten" is a question.
            '(ask*|wonder*|check*|know|knew|see|saw|sure|tell|told|remember*|say|said|guess*) … if',
            '(even|as) if',
          ],
          like: [
            'If you had called, we would wait',
            'If they had napped',
            'If Dad hadn’t taken the stroller',
          ],
        },
        {
          say: 'if (you|he|she|they|{name})’d (just|only|called|told|asked|left|brought|come|been|gone|said|known|taken|packed|listened|waited|looked|helped|remembered|warned)',
          unless: ['(even|as) if'],
          like: ['If you’d called, lunch could wait'],
        },
      ],
    },
    {
      letter: 'B',
      about: 'Always and never, near a person',
      source: 'Gottman, softened start-up',
      columns: ['happened', 'cause', 'action'],
      suggest: 'this time, at what time?',
      phrases: [
        {
          say: '{who} … (always|never)',
          unless: [
            ...notTheSubject,
            'you never know',
            // A first time: "Leo had never seen the sea".
            'had (always|never)',
            'never … (so|such|this|that) (much|well|long|far|calm|happy|proud|a|an|hard|good)',
            'always (welcome|glad|happy)',
          ],
          like: [
            'You always leave it to me',
            'Dad is always late at Grandma’s',
            'At Grandma’s you never pack Leo’s bag',
            'He is never on time',
            'She never listens',
            'Dad has always decided alone',
          ],
        },
        { say: '{name}’s (always|never)', like: ['Grandma’s always late'] },
        {
          say: '(it’s|it is|it was) always (you|him|her|{name})',
          like: ['It’s always you who decides', 'It was always Dad'],
        },
      ],
    },
    {
      letter: 'C',
      about: 'Looking for the culprit',
      source: 'PagerDuty, postmortem guide, "blameless"',
      columns: ['happened', 'cause', 'action'],
      suggest: 'what made it possible?',
      phrases: [
        {
          say: 'who (did|forgot)',
          at: 'sentence',
          unless: ['who did (we|you|i|he|she|they|it|the|{name}) … (see|meet|play|visit|call|invite|sit|go)'],
          like: ['Who did that?', 'Who forgot the bag?', 'And who did this'],
        },
        { say: 'who did (this|that|it)', like: ['Nobody says who did it'] },
        {
          say: '(know|knows|see|find out|wonder*|ask*|tell|say|remember*|person|one|somebody|someone) who (did|forgot)',
          like: ['We need to know who forgot the keys'],
        },
        { say: 'whose fault', unless: ['no matter whose fault'], like: ['Whose fault was it?'] },
        {
          say: 'why (did|didn’t|didnt|did not) you',
          like: ['Why did you wake him?', 'Why didn’t you call?'],
        },
        { say: 'why did you not', like: ['Why did you not call?'] },
        { say: 'because of you', like: ['We left late because of you'] },
      ],
    },
    {
      letter: 'D',
      about: 'A label on somebody',
      source: 'ryanfrantz.com',
      columns: ['happened', 'cause', 'action'],
      suggest: 'what would a camera have filmed?',
      phrases: [
        { say: 'careless*', like: ['That was careless', 'Sheer carelessness'] },
        {
          say: '(lazy|laziness)',
          unless: [
            'lazy (sunday|saturday|day|days|morning|afternoon|evening|weekend|lunch|breakfast|brunch|walk|start|nap|river|summer|holiday*)',
          ],
          like: ['Grandpa was lazy about the dishes', 'Pure laziness'],
        },
        { say: 'selfish*', like: ['It was selfish to take the car'] },
        {
          say: '(hasty|hastily)',
          unless: ['hasty (lunch|breakfast|dinner|goodbye|goodbyes|snack|departure|exit|picnic)'],
          like: ['Dad was hasty with the gate'],
        },
        {
          say: '(overconfident|overconfidence|over-confident)',
          like: ['We were overconfident', 'He is over-confident'],
        },
        { say: '(irresponsible|irresponsibly)', like: ['Leaving the gate open is irresponsible'] },
      ],
    },
    {
      letter: 'E',
      about: 'Norms, and the obvious',
      source: 'Etsy, Debriefing Facilitation Guide, ch. 5',
      columns: ['happened', 'cause', 'action'],
      suggest: 'obvious to both of us then?',
      phrases: [
        { say: 'inappropriate*', like: ['The film was inappropriate'] },
        { say: 'mismanag*', like: ['The departure was mismanaged'] },
        { say: 'inadequate*', like: ['Inadequate planning'] },
        { say: 'obviously', like: ['Obviously the milk stayed in the fridge'] },
        { say: 'of course', like: ['Of course nobody had the boots'] },
      ],
    },
    {
      letter: 'G',
      about: 'An action that is none yet',
      source: 'PagerDuty: actionable, specific, bounded',
      columns: ['action'],
      suggest: 'verb + thing + when, or “if…, then…”',
      phrases: [
        {
          say: 'be [much|a bit|a little|even] (more|extra) careful',
          like: ['Be more careful near the water'],
        },
        {
          say: 'pay [more|better|close|closer] attention',
          like: ['Pay attention to the clock', 'Pay more attention'],
        },
        { say: '(remember|try) to', like: ['Remember to pack the baby food', 'Try to leave earlier'] },
        {
          say: '(should|must|needs to|need to|shouldn’t|mustn’t)',
          unless: [
            // A hope, not a duty; "should it rain" is an if; a must-have is a thing.
            'should be (fun|fine|nice|good|great|lovely|ok|okay|easy|enough|dry|sunny|warm|calm|quiet|open|there|free|ready)',
            '(it|that|this|there) should',
            'should (it|there|the|they|we|anybody|anyone|somebody|someone|anything)',
            'must (have|haves|see)',
          ],
          like: [
            'We should leave before dessert',
            // Rule A leaves actions alone, so this is not minded as a regret, but it is no step for next time either.
            'We should have left before dessert',
            'Dad must bring the bag',
            'Leo needs to sleep',
            'We need to leave',
          ],
        },
        { say: 'communicate [much|a lot|a bit] better', like: ['Communicate better'] },
        { say: 'investigate', like: ['Investigate the delays'] },
      ],
    },
    {
      letter: 'H',
      about: 'Reading minds',
      source: 'Gottman: "I feel… about… I need…"',
      columns: ['happened', 'cause', 'action'],
      suggest: 'what did we see or hear? I feel… about… I need…',
      phrases: [
        {
          say: 'on purpose',
          unless: ['(not|never|nobody|nothing|didn’t|didnt|wasn’t|isn’t|hasn’t|without) … … on purpose'],
          like: ['Grandpa did it on purpose'],
        },
        {
          say: '(doesn’t|doesnt|don’t|dont|didn’t|didnt|does not|do not|did not) [even|really] care',
          unless: ['care (for|to)', '(I|we) (don’t|dont|didn’t|didnt|do not|did not)'],
          like: ['She doesn’t care about the nap', 'You don’t even care'],
        },
        { say: 'just wants to', like: ['Grandma just wants to decide'] },
        { say: '{who} just (want|wanted) to', like: ['You just want to win'] },
      ],
    },
    {
      letter: 'I',
      about: 'A reproach dressed as a feeling',
      source: 'ixcoach.com',
      columns: ['happened', 'cause', 'action'],
      suggest: 'name the feeling',
      phrases: [
        {
          say: 'I (feel|felt) [that|like|as if|as though] you',
          like: ['I feel that you don’t listen', 'I feel like you were elsewhere'],
        },
      ],
    },
    // The last one: it minds any card that begins with somebody.
    {
      letter: 'F',
      about: 'Somebody as the cause',
      source: 'PagerDuty: an individual’s action is never a root cause',
      columns: ['cause'],
      suggest: 'what made that easy to happen?',
      phrases: [
        { say: 'human (error|errors)', like: ['Human error'] },
        { say: 'inattention', like: ['Inattention at the gate'] },
        {
          say: '(I|they|{who}) [just|simply|also|both|completely] (forgot|didn’t|didnt|did not|missed)',
          unless: notTheSubject,
          like: [
            'The bag stayed behind because Dad forgot',
            'The oven was cold: Grandma didn’t look at the clock',
            'When they missed the turn',
          ],
        },
        {
          say: '(I|they|{who})',
          at: 'card',
          unless: ['{name}’s'],
          like: ['Dad was tired', 'She wanted to finish the dishes', 'I was on the phone'],
        },
      ],
    },
  ],
};
