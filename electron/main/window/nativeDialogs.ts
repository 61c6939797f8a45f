import { join } from 'node:path';
import { problemWords } from '@shared/i18n/problemWords';
import type { Translate } from '@shared/i18n/translator';
import { importExtensions } from '@shared/import/limits';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Dialogs } from '../board/dialogs';
import type { LinkAnswer } from '../links/openLink';
import type { WebAddress } from '../links/webAddress';

/** The system's own dialogs over a window, in the words of `t`. */
export function createNativeDialogs(
  window: BrowserWindow,
  t: Translate,
): Dialogs & {
  readonly askLink: (address: WebAddress) => Promise<LinkAnswer>;
  readonly chooseImport: () => Promise<string | null>;
} {
  const boards = (): FileFilter[] => [
    { name: t('files.dialog.boards'), extensions: ['json'] },
    { name: t('files.dialog.allFiles'), extensions: ['*'] },
  ];
  const nameFile = async (options: {
    title: string;
    button: string;
    name: string;
    filters: FileFilter[];
    /** On Linux the dialog asks only when told to; for boards nothing is ever replaced, so there is nothing to ask. */
    asksBeforeReplacing: boolean;
  }): Promise<string | null> => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: options.title,
      buttonLabel: options.button,
      defaultPath: join(app.getPath('documents'), options.name),
      filters: options.filters,
      properties: options.asksBeforeReplacing
        ? ['createDirectory', 'showOverwriteConfirmation']
        : ['createDirectory'],
    });
    return canceled || filePath === '' ? null : filePath;
  };

  const exportFilter = (suggested: string): FileFilter => {
    if (suggested.endsWith('.csv')) return { name: t('files.dialog.csv'), extensions: ['csv'] };
    if (suggested.endsWith('.json')) return { name: t('files.dialog.json'), extensions: ['json'] };
    if (suggested.endsWith('.ics')) return { name: t('files.dialog.ics'), extensions: ['ics'] };
    if (suggested.endsWith('.pdf')) return { name: t('files.dialog.pdf'), extensions: ['pdf'] };
    return { name: t('files.dialog.markdown'), extensions: ['md'] };
  };

  return {
    async chooseBoard() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: t('files.dialog.chooseTitle'),
        buttonLabel: t('files.dialog.chooseButton'),
        defaultPath: app.getPath('documents'),
        filters: boards(),
        properties: ['openFile'],
      });
      return filePaths[0] ?? null;
    },
    async chooseImport() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: t('import.dialogTitle'),
        buttonLabel: t('import.dialogButton'),
        defaultPath: app.getPath('documents'),
        filters: [
          { name: t('import.dialogFiles'), extensions: [...importExtensions] },
          { name: t('files.dialog.allFiles'), extensions: ['*'] },
        ],
        properties: ['openFile'],
      });
      return filePaths[0] ?? null;
    },
    nameNewBoard: () =>
      nameFile({
        title: t('files.dialog.createTitle'),
        button: t('files.dialog.createButton'),
        name: t('files.defaultName'),
        filters: boards(),
        asksBeforeReplacing: false,
      }),
    nameCopy: ({ name }) =>
      nameFile({
        title: t('files.dialog.saveAsTitle'),
        button: t('files.dialog.saveAsButton'),
        name: copyName(name, t),
        filters: boards(),
        asksBeforeReplacing: false,
      }),
    nameExport: (suggested) =>
      nameFile({
        title: t('files.dialog.exportTitle'),
        button: t('files.dialog.exportButton'),
        name: suggested,
        filters: [exportFilter(suggested)],
        asksBeforeReplacing: true,
      }),
    async askUnsaved(problem, file) {
      const words = problemWords(t, problem, file);
      const answers = ['try-again', 'save-copy', 'leave', 'stay'] as const;
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        title: t('app.name'),
        message: t('files.unsaved.title'),
        detail: `${words.title}.\n${words.what}\n\n${words.todo}`,
        buttons: [
          t('files.unsaved.tryAgain'),
          t('files.unsaved.saveCopy'),
          t('files.unsaved.leave'),
          t('files.unsaved.stay'),
        ],
        defaultId: 0,
        cancelId: 3,
        noLink: true,
      });
      return answers[response] ?? 'stay';
    },
    async askLink({ host, href }) {
      const answers = ['open', 'copy', 'leave'] as const;
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        title: t('app.name'),
        message: t('link.ask', { host }),
        detail: href,
        buttons: [t('link.open'), t('link.copy'), t('link.leave')],
        defaultId: 0,
        cancelId: 2,
        noLink: true,
      });
      return answers[response] ?? 'leave';
    },
  };
}

/** A sample becomes a board with the usual name; any other board a copy of itself, named as one. */
function copyName(name: string, t: Translate): string {
  if (/^(en|fr)\.debrief\.json$/.test(name)) return t('files.defaultName');
  const [, stem = name, extension = ''] = /^(.+?)((?:\.debrief)?\.json)$/i.exec(name) ?? [];
  return `${t('files.copyName', { name: stem })}${extension || '.debrief.json'}`;
}
