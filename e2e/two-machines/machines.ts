import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DebriefApp, LaunchOptions } from '../fixtures/debriefApp';
import { expect, type Workspace } from '../fixtures/test';
import { boardText } from '../fixtures/writeBoard';
import { BoardPage } from '../specs/boardPage';
import { type Folders, type Side, sides } from '../sync-tools/players/folders';

export const boardFile = 'Débrief.debrief.json';

/** What both machines had before they went offline. */
export const common = boardText([
  { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-22' },
  { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'happened', title: 'Le repas à 13 h 30' },
  { type: 'card/add', id: 'c_2', retro: 'r_1', column: 'happened', title: 'Le chien a aboyé' },
]);

/** Two machines with an app and a folder each, and nothing in common but what a sync tool carries. */
export class TwoMachines {
  readonly folders: Folders;
  readonly #apps: Readonly<Record<Side, DebriefApp>>;
  /** Cards that must be on both machines at the end. */
  readonly #written: string[] = [];

  constructor(folders: Folders, apps: Readonly<Record<Side, DebriefApp>>) {
    this.folders = folders;
    this.#apps = apps;
  }

  app(side: Side): DebriefApp {
    return this.#apps[side];
  }

  page(side: Side): BoardPage {
    return new BoardPage(this.#apps[side]);
  }

  file(side: Side): Promise<string> {
    return readFile(join(this.folders[side], boardFile), 'utf8');
  }

  /** A card that only this side knows of. */
  async add(side: Side, title: string): Promise<void> {
    await this.page(side).add('happened', title);
    this.#written.push(title);
  }

  /** Another title for the card that both had from the start. */
  async retitle(side: Side, title: string): Promise<void> {
    const command = { type: 'card/set-title', id: 'c_1', title } as const;
    expect(await this.#apps[side].invoke('board:command', command)).toMatchObject({ ok: true });
  }

  /** Resolves when what was written is in the folder of either side. */
  async saved(): Promise<void> {
    await Promise.all(sides.map((side) => this.#apps[side].saved()));
  }

  /**
   * Lets the tool work until both files are the same bytes and both screens the same cards, twice in a row and with
   * nothing left to save; then every card that was written is there.
   */
  async settle(work: () => Promise<unknown>): Promise<void> {
    let quiet = 0;
    await expect
      .poll(
        async () => {
          await work();
          quiet = (await this.#isPeace()) ? quiet + 1 : 0;
          return quiet;
        },
        { timeout: 45_000, intervals: [300] },
      )
      .toBeGreaterThanOrEqual(2);
    for (const side of sides) {
      // Of a long column only a part is in the document.
      expect(await this.#titles(side)).toEqual(expect.arrayContaining(this.#written));
      expect(await this.page(side).titles('happened')).not.toEqual([]);
    }
  }

  async #titles(side: Side): Promise<readonly string[]> {
    const records = await this.#apps[side].records();
    return records.flatMap((record) =>
      record.type === 'card' && record.binnedAt === null ? [record.title] : [],
    );
  }

  async #isPeace(): Promise<boolean> {
    const [one, other] = await Promise.all(
      sides.map(async (side) => {
        const { screen } = await this.#apps[side].state();
        const isSaved = screen.kind === 'board' && screen.board.save.kind === 'saved';
        const file = await this.file(side).catch(() => '');
        return { isSaved, file, titles: await this.page(side).titles('happened') };
      }),
    );
    return one?.isSaved === true && JSON.stringify(one) === JSON.stringify(other);
  }
}

/** Starts both on a board that they have in common; the folders are `a` and `b` in the workspace. */
export async function startBoth(
  launch: (options?: LaunchOptions) => Promise<DebriefApp>,
  workspace: Workspace,
): Promise<TwoMachines> {
  const folders: Folders = { a: workspace.path('a'), b: workspace.path('b') };
  const start = async (side: Side): Promise<DebriefApp> => {
    await mkdir(folders[side]);
    await writeFile(join(folders[side], boardFile), common);
    const board = join(folders[side], boardFile);
    return launch({ lang: 'fr', board, userData: workspace.path(`data-${side}`) });
  };
  return new TwoMachines(folders, { a: await start('a'), b: await start('b') });
}
