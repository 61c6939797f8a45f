import { readFileSync } from 'node:fs';
import { inProject } from '../lib/paths.mjs';

/** Boards that are right, to be made wrong: those of the samples, and a small one, in which a change hits more often. */
export const corpus = (): readonly string[] => [
  ...['en', 'fr'].map((language) =>
    readFileSync(inProject(`resources/samples/${language}.debrief.json`), 'utf8'),
  ),
  '{\n"format":"debrief-board","version":1,"minReader":1,"id":"b_fuzz",\n"records":{\n"c_1":{"type":"card","title":"x","affected":{"k":true},"place":{"retro":"r_1","column":"happened","order":"a0"}},\n"r_1":{"type":"retro","title":"y","date":"2026-11-22"}},\n"alternatives":{\n"c_1":{"title":[{"value":"z","stamp":"0i3o5sfbq0c.leoc:4"}]}},\n"stamps":{\n"c_1":{"*":"0i3o5sfbq1c.anna:1","title":"0i3o5sfbq4g.anna:3"},\n"r_1":{"*":"0i3o5sfbq1c.anna:2"}},\n"deleted":{"r_1":"0i3o5sfbq9k.leoc:9,anna:3"},\n"sum":"sha256-"\n}\n',
];
