import { z } from 'zod';
import { commandSchema } from '../domain/commands';
import { longest } from '../domain/longest';
import { languages } from '../i18n/languages';
import { idSchema } from '../model/records';
import { reminderSchema } from '../model/reminder';
import { type InvokeChannel, type Invokes, invokeChannels } from './contract';
import { papers } from './papers';
import { quickKeys } from './quickKeys';

/** How main turns what arrives into input: the screen is not trusted to send what its types promise. */
const nothing = z.undefined();
const exportWhat = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lessons') }),
  z.strictObject({ kind: z.literal('board') }),
  z.strictObject({ kind: z.literal('csv') }),
  z.strictObject({ kind: z.literal('json') }),
  z.strictObject({ kind: z.literal('ics'), card: idSchema.exactOptional() }),
  z.strictObject({ kind: z.literal('retro'), retro: idSchema }),
  z.strictObject({
    kind: z.literal('leaving'),
    place: z.string().max(longest.title),
    people: z.array(idSchema).max(1_000),
  }),
]);

/** A moment, as main names earlier states by (ms since 1970). */
const state = z.strictObject({ at: z.number().int().min(0).max(999_999_999_999_999) });

export const parsers: { readonly [C in InvokeChannel]: z.ZodType<Invokes[C]['input']> } = {
  'app:state': nothing,
  'settings:change': z.strictObject({
    chosenLanguage: z.enum(languages).nullable().exactOptional(),
    theme: z.enum(['system', 'light', 'dark']).exactOptional(),
    nudge: z.boolean().exactOptional(),
    paper: z.enum(papers).exactOptional(),
    quickKey: z.enum(quickKeys).nullable().exactOptional(),
    keepReady: z.boolean().exactOptional(),
    reminder: reminderSchema.exactOptional(),
  }),
  'file:create': nothing,
  'file:choose': nothing,
  'file:open-recent': z.strictObject({ key: z.string().max(100) }),
  'file:open-sample': nothing,
  'file:retry': nothing,
  'file:look': nothing,
  'file:save-as': nothing,
  'file:recreate': nothing,
  'file:locate': nothing,
  'file:reveal': nothing,
  'file:save-now': nothing,
  'board:command': commandSchema,
  'board:undo': nothing,
  'board:redo': nothing,
  'board:shown': z.strictObject({ board: idSchema, serial: z.number().int().min(0) }),
  'board:use-machine': z.strictObject({ person: idSchema.nullable(), mayAsk: z.boolean() }),
  'board:notice-read': z.strictObject({ kind: z.enum(['clock', 'older-file']) }),
  'board:opened-retro': z.strictObject({ retro: idSchema.nullable() }),
  'earlier:list': nothing,
  'earlier:compare': state,
  'earlier:look': state,
  'earlier:restore': state,
  'export:to-file': exportWhat,
  'export:to-clipboard': exportWhat,
  'print:open': nothing,
  'print:to-pdf': z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('lessons') }),
    z.strictObject({ kind: z.literal('retro'), retro: idSchema }),
    z.strictObject({ kind: z.literal('leaving') }),
  ]),
  'import:choose': nothing,
  'page:finished': nothing,
  'lessons:file': nothing,
  'lessons:keep-file': z.strictObject({ keep: z.boolean() }),
  'app:about': nothing,
  'app:show-log': nothing,
  'app:copy-diagnostics': nothing,
  'app:page-fault': z.strictObject({
    kind: z.string().regex(/^[\w-]{1,40}$/),
    places: z.array(z.string().regex(/^assets\/[\w.-]{1,100}:\d{1,9}:\d{1,9}$/)).max(20),
    request: z.enum(invokeChannels).exactOptional(),
  }),
  'capture:state': nothing,
  'capture:file': z.strictObject({ titles: z.array(z.string().max(longest.title)).min(1).max(1_000) }),
  'capture:draft': z.strictObject({ text: z.string().max(1_000_000) }),
  'capture:close': z.strictObject({ opensApp: z.boolean() }),
  'capture:open': nothing,
  'reminder:try': nothing,
  'link:open': z.strictObject({ address: z.string().max(10_000) }),
};
