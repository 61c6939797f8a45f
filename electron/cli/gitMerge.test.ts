import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBoard } from '@shared/crdt/decodeBoard';
import { boardView } from '@shared/model/boardView';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../main/storage/sha256';
import { bundledCli, project, type Ran, run } from './testing/program';

const { home, cli } = bundledCli();

/** What docs/git.md tells people to write, with the path of this program. */
const page = readFileSync(join(project, 'docs/git.md'), 'utf8');
const recipe = {
  attributes: /^\*\..* merge=debrief$/m.exec(page)?.[0] ?? '',
  driver: () =>
    (/merge\.debrief\.driver "(.*)"$/m.exec(page)?.[1] ?? '').replace(
      '/path/to/debrief/out/main/cli.js',
      cli,
    ),
};
const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) console.warn('git is not installed: its merges are not tested');

let repository = '';
const file = 'visits/board.debrief.json';

/** Nothing of this machine's own git settings. */
const git = (...args: string[]): Promise<Ran> =>
  run('git', args, {
    cwd: repository,
    env: {
      LANG: 'C.UTF-8',
      GIT_CONFIG_GLOBAL: join(home, 'no-such-config'),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ana',
      GIT_AUTHOR_EMAIL: 'ana@example.org',
      GIT_COMMITTER_NAME: 'Ana',
      GIT_COMMITTER_EMAIL: 'ana@example.org',
    },
  });

async function gitDone(...args: string[]): Promise<string> {
  const { code, out, err } = await git(...args);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${out}${err}`);
  return out + err;
}

const read = (name = file): string => readFileSync(join(repository, name), 'utf8');
const write = (text: string): void => writeFileSync(join(repository, file), text);

function decoded(text = read()) {
  const board = decodeBoard(text, sha256);
  if (!board.ok) throw new Error(JSON.stringify(board.error));
  return { ...board.value, view: boardView(board.value.board) };
}

async function apply(...commands: readonly object[]): Promise<void> {
  const { code, err } = await run(process.execPath, [cli, 'apply', file, '--create'], {
    cwd: repository,
    input: commands.map((command) => `${JSON.stringify(command)}\n`).join(''),
  });
  expect([code, err]).toEqual([0, '']);
}

const commit = (): Promise<string> => gitDone('commit', '--all', '--message', 'After the visit');

/** Two branches off one commit, each with the work of one person. */
async function fork(ana: () => void | Promise<void>, leo: () => void | Promise<void>): Promise<void> {
  await gitDone('checkout', '--quiet', '-b', 'leo');
  await leo();
  await commit();
  await gitDone('checkout', '--quiet', '-b', 'ana', 'start');
  await ana();
  await commit();
}

/** The file after `branch` has merged `other`, and what git said; the branch is as before afterwards. */
async function merged(branch: string, other: string): Promise<Ran & { readonly text: string }> {
  await gitDone('checkout', '--quiet', '--detach', branch);
  const ran = await git('merge', '--no-edit', other);
  const text = read();
  await gitDone('reset', '--quiet', '--hard', branch);
  return { ...ran, text };
}

const retro = (id: string, title: string) => ({ type: 'retro/create', id, title, date: '2026-11-22' });
const card = (id: string, title: string) => ({
  type: 'card/add',
  id,
  retro: 'r_1',
  column: 'happened',
  title,
});

/** A repository with a board in its first commit, its attributes where they are wanted. */
async function setUp(attributes: '.gitattributes' | '.git/info/attributes'): Promise<void> {
  repository = mkdtempSync(join(home, 'repository-'));
  await gitDone('init', '--quiet', '--initial-branch', 'start');
  await gitDone('config', 'merge.debrief.name', 'Débrief boards');
  await gitDone('config', 'merge.debrief.driver', recipe.driver());
  appendFileSync(join(repository, attributes), `${recipe.attributes}\n`);
  await run('mkdir', ['visits'], { cwd: repository });
  await apply(retro('r_1', 'Chez mamie'), card('c_1', 'Repas à 13 h 30'), card('c_2', 'Sieste'));
  await gitDone('add', '.');
  await commit();
}

const title = (id: string, text: string) => ({ type: 'card/set-title', id, title: text });
const titleOf = (text: string, id: string) => decoded(text).board.records.get(id)?.fields.title;
const titlesOf = (text: string, id: string) =>
  [
    titleOf(text, id),
    ...(decoded(text).board.records.get(id)?.alternatives.title ?? []).map(({ value }) => value),
  ].sort();

describe.skipIf(!hasGit)('git merge', { timeout: 60_000 }, () => {
  describe.each(['.gitattributes', '.git/info/attributes'] as const)(
    'with the driver in %s',
    (attributes) => {
      beforeEach(() => setUp(attributes));

      it('joins what two people did, without a conflict, in the same bytes whoever merges', async () => {
        await fork(
          () => apply(card('c_ana', 'Une heure de route'), title('c_1', 'Repas à 14 h')),
          () => apply(card('c_leo', 'Bébé fatigué'), { type: 'card/delete', id: 'c_2' }),
        );
        const here = await merged('ana', 'leo');
        expect(here.code).toBe(0);
        expect(here.err).toContain(
          `${file}: records changed: 2 · fields with two versions to choose from: 0\n`,
        );
        const { view, intact } = decoded(here.text);
        expect(intact).toBe(true);
        expect([...view.keys()].sort()).toEqual(['c_1', 'c_2', 'c_ana', 'c_leo', 'r_1']);
        expect(view.get('c_1')).toMatchObject({ title: 'Repas à 14 h' });
        expect(view.get('c_2')?.binnedAt).not.toBeNull();
        const there = await merged('leo', 'ana');
        expect([there.code, there.text]).toEqual([0, here.text]);
      });
    },
  );

  describe('with the driver', () => {
    beforeEach(() => setUp('.gitattributes'));

    it('is what makes the difference', async () => {
      await gitDone('config', '--remove-section', 'merge.debrief');
      await fork(
        () => apply(card('c_ana', 'Une heure de route')),
        () => apply(card('c_leo', 'Bébé fatigué')),
      );
      expect((await merged('ana', 'leo')).text).toContain('<<<<<<< ');
    });

    it('[F2] keeps both where two people wrote one text', async () => {
      await fork(
        () => apply(title('c_1', 'Repas à 14 h')),
        () => apply(title('c_1', 'Repas trop tard')),
      );
      const { code, err, text } = await merged('ana', 'leo');
      expect(code).toBe(0);
      expect(err).toContain('two versions to choose from: 1\n');
      expect(titlesOf(text, 'c_1')).toEqual(['Repas trop tard', 'Repas à 14 h']);
      expect((await merged('leo', 'ana')).text).toBe(text);
    });

    it('merges a board that each side has added by itself, so that there is no ancestor', async () => {
      await gitDone('checkout', '--quiet', '--orphan', 'other');
      await apply(card('c_other', 'Goûter'));
      await gitDone('add', '.');
      await commit();
      await gitDone('checkout', '--quiet', 'start');
      await apply(card('c_start', 'Balade'));
      await commit();
      const ran = await git('merge', '--no-edit', '--allow-unrelated-histories', 'other');
      expect(ran.code).toBe(0);
      expect([...decoded().view.keys()].sort()).toEqual(['c_1', 'c_2', 'c_other', 'c_start', 'r_1']);
    });

    it('rebases, too', async () => {
      await fork(
        () => apply(card('c_ana', 'Une heure de route')),
        () => apply(card('c_leo', 'Bébé fatigué')),
      );
      const merge = (await merged('leo', 'ana')).text;
      expect([...decoded(merge).view.keys()]).toEqual(['c_1', 'c_2', 'c_ana', 'c_leo', 'r_1']);
      await gitDone('checkout', '--quiet', 'ana');
      await gitDone('rebase', '--quiet', 'leo');
      expect(read()).toBe(merge);
    });

    it('[F29] takes in what was changed by hand, though the other side has written over it since', async () => {
      await fork(
        () => write(read().replace('Repas à 13 h 30', 'Repas à 13 h 45')),
        () => apply(title('c_1', 'Repas trop tard')),
      );
      const here = await merged('ana', 'leo');
      expect(here.code).toBe(0);
      expect(here.err).toContain(`${file} (ours): 1 change made by hand taken in\n`);
      expect(titlesOf(here.text, 'c_1')).toEqual(['Repas trop tard', 'Repas à 13 h 45']);
      expect(decoded(here.text).intact).toBe(true);
      expect((await merged('leo', 'ana')).text).toBe(here.text);
    });

    it('[F29] puts a card into the bin whose line somebody has taken out', async () => {
      await fork(
        () => write(read().replace(/"c_2":\{"type".*\n/, '')),
        () => apply(title('c_1', 'Repas trop tard')),
      );
      const { code, text } = await merged('ana', 'leo');
      expect(code).toBe(0);
      expect(decoded(text).view.get('c_2')).toMatchObject({ title: 'Sieste' });
      expect(decoded(text).view.get('c_2')?.binnedAt).not.toBeNull();
      expect((await merged('leo', 'ana')).text).toBe(text);
    });

    it.each([
      ['is cut off', (text: string) => text.slice(0, 200), /: This file stops halfway\n/],
      [
        'is too new',
        (text: string) => text.replace('"minReader":1', '"minReader":9'),
        /: This board needs a newer Débrief\n/,
      ],
      [
        'is another board',
        (text: string) => text.replace(/"id":"b_[^"]+"/, '"id":"b_2"'),
        /: this is another board \(b_2\) than [^\n]+\n/,
      ],
    ])('reports a conflict where one side %s, and leaves both as they were', async (_what, spoil, words) => {
      await fork(
        () => apply(card('c_ana', 'Une heure de route')),
        () => write(spoil(read())),
      );
      await gitDone('checkout', '--quiet', 'ana');
      const before = read();
      const ran = await git('merge', '--no-edit', 'leo');
      expect(ran.code).toBe(1);
      expect(ran.out).toContain(`CONFLICT (content): Merge conflict in ${file}\n`);
      const said = ran.err.split('\n').filter((line) => line !== '');
      expect(said).toHaveLength(1);
      expect(`${said[0]}\n`).toMatch(words);
      expect(said[0]?.startsWith(`debrief: ${file} (theirs)`)).toBe(true);
      expect(read()).toBe(before);
      expect(readdirSync(repository).sort()).toEqual(['.git', '.gitattributes', 'visits']);
      expect(readdirSync(join(repository, 'visits'))).toEqual(['board.debrief.json']);
    });
  });

  it('copes with a board under a name that a shell would read differently', async () => {
    await setUp('.gitattributes');
    await gitDone('mv', file, "c'est $HOME.debrief.json");
    await commit();
    await gitDone('branch', 'moved');
    const odd = join(repository, "c'est $HOME.debrief.json");
    const edit = async (id: string): Promise<void> => {
      const add = JSON.stringify(card(id, id));
      await run(process.execPath, [cli, 'apply', odd], { cwd: repository, input: add });
      await commit();
    };
    await gitDone('checkout', '--quiet', '-b', 'other');
    await edit('c_3');
    await gitDone('checkout', '--quiet', 'moved');
    await edit('c_4');
    const { code, err } = await git('merge', '--no-edit', 'other');
    expect(code).toBe(0);
    expect(err).toMatch(/^c'est \$HOME\.debrief\.json: records changed: 1 /);
    expect(decoded(read("c'est $HOME.debrief.json")).view.size).toBe(5);
  });
});
