import { z } from 'zod';
import { idSchema } from '../model/records';
import { longest } from './longest';

/** What the schemas of commands are made of. */
export const title = z.string().max(longest.title);
export const name = z.string().max(longest.name);
export const date = z.iso.date();
/** Left out, it is made up by whoever carries the command out. */
export const newId = idSchema.optional();
/** The record it should follow; null for the first place. */
export const after = idSchema.nullable();
/** The name of an entry that its maker chooses, such as a line of a cascade. */
export const entryName = z.string().min(1).max(64);
