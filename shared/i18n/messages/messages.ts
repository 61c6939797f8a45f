import type { Language } from '../languages';
import { appEn } from './en/app';
import { boardEn } from './en/board';
import { captureEn } from './en/capture';
import { detailsEn } from './en/details';
import { exchangeEn } from './en/exchange';
import { exportEn } from './en/export';
import { filesEn } from './en/files';
import { guidedEn } from './en/guided';
import { historyEn } from './en/history';
import { insightsEn } from './en/insights';
import { leavingEn } from './en/leaving';
import { lessonsEn } from './en/lessons';
import { loopEn } from './en/loop';
import { menuEn } from './en/menu';
import { peopleEn } from './en/people';
import { playbookEn } from './en/playbook';
import { retrosEn } from './en/retros';
import { searchEn } from './en/search';
import { versionsEn } from './en/versions';
import { appFr } from './fr/app';
import { boardFr } from './fr/board';
import { captureFr } from './fr/capture';
import { detailsFr } from './fr/details';
import { exchangeFr } from './fr/exchange';
import { exportFr } from './fr/export';
import { filesFr } from './fr/files';
import { guidedFr } from './fr/guided';
import { historyFr } from './fr/history';
import { insightsFr } from './fr/insights';
import { leavingFr } from './fr/leaving';
import { lessonsFr } from './fr/lessons';
import { loopFr } from './fr/loop';
import { menuFr } from './fr/menu';
import { peopleFr } from './fr/people';
import { playbookFr } from './fr/playbook';
import { retrosFr } from './fr/retros';
import { searchFr } from './fr/search';
import { versionsFr } from './fr/versions';

/** All messages of the app: English is the reference, each other language has the same names. */
const en = () =>
  ({
    ...appEn,
    ...boardEn,
    ...captureEn,
    ...detailsEn,
    ...exchangeEn,
    ...exportEn,
    ...filesEn,
    ...guidedEn,
    ...historyEn,
    ...insightsEn,
    ...leavingEn,
    ...lessonsEn,
    ...loopEn,
    ...menuEn,
    ...peopleEn,
    ...playbookEn,
    ...retrosEn,
    ...searchEn,
    ...versionsEn,
  }) as const;

export type Messages = ReturnType<typeof en>;
/** A translation of one area: the same names, other words. */
export type Translated<Area> = { readonly [K in keyof Area]: string };

const fr = () =>
  ({
    ...appFr,
    ...boardFr,
    ...captureFr,
    ...detailsFr,
    ...exchangeFr,
    ...exportFr,
    ...filesFr,
    ...guidedFr,
    ...historyFr,
    ...insightsFr,
    ...leavingFr,
    ...lessonsFr,
    ...loopFr,
    ...menuFr,
    ...peopleFr,
    ...playbookFr,
    ...retrosFr,
    ...searchFr,
    ...versionsFr,
  }) satisfies Translated<Messages>;

const makers: Readonly<Record<Language, () => Translated<Messages>>> = { en, fr };
const made = new Map<Language, Translated<Messages>>();

/** The messages in one language. Put together when they are asked for: a start needs one language, and has no time for two. */
export function messagesIn(language: Language): Translated<Messages> {
  const messages = made.get(language) ?? makers[language]();
  made.set(language, messages);
  return messages;
}
