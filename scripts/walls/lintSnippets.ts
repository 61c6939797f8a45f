import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** The rules broken in each file, as `group/rule` or `plugin`, sorted; only errors. */
type RulesByFile = Readonly<Record<string, readonly string[]>>;

type Report = {
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
};

/**
 * Lints pieces of code as if they stood in the project, with the project's own configuration.
 * @param sourcesByFile the code, keyed by the path it would have in the project
 */
export function lintSnippets(sourcesByFile: Readonly<Record<string, string>>): RulesByFile {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-walls-'));
  try {
    // The snippets' folder is no git repository.
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    config.vcs = { enabled: false };
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
    cpSync(join(root, 'scripts/walls'), join(folder, 'scripts/walls'), { recursive: true });
    for (const [file, source] of Object.entries(sourcesByFile)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${source}\n`);
    }
    return rulesByFile(lint(folder), Object.keys(sourcesByFile));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lint(folder: string): Report {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--diagnostic-level=error', '--max-diagnostics=none', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`Biome did not lint: ${stdout}${stderr}`);
  return JSON.parse(stdout);
}

function rulesByFile(report: Report, files: readonly string[]): RulesByFile {
  return Object.fromEntries(
    files.map((file) => {
      const own = report.diagnostics.filter((one) => one.severity === 'error' && one.location.path === file);
      return [file, [...new Set(own.map((one) => one.category.replace(/^lint\//, '')))].sort()];
    }),
  );
}
