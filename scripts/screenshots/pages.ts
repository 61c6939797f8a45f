import type { Page } from '@playwright/test';
import type { Shoot } from './scene';
import type { Stage } from './stage';

const ways = {
  lessons: ['do.openLessons', 'lessons.title'],
  playbook: ['do.openPlaybook', 'playbook.title'],
  insights: ['do.openInsights', 'insights.title'],
  map: ['do.openMap', 'insights.title'],
  leaving: ['do.openLeaving', 'leaving.title'],
} as const;

export type PageName = keyof typeof ways;
export const pageNames = Object.keys(ways) as readonly PageName[];

/** Opens a page as from anywhere: by its name. */
export async function openPage({ page, t }: Stage, name: PageName): Promise<void> {
  const [action, title] = ways[name];
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: t('search.box') }).waitFor();
  await page.keyboard.type(t(action));
  await page
    .getByRole('listbox', { name: t('search.results') })
    .getByRole('option')
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: t(title), exact: true }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** A picture of each part of a page that is longer than the window. */
export async function shootAll(page: Page, shoot: Shoot, name: string): Promise<void> {
  const scroll = (screens: number) =>
    page.getByRole('heading', { level: 1 }).evaluate((heading, count) => {
      let box = heading.parentElement;
      while (box && box.scrollHeight <= box.clientHeight + 1) box = box.parentElement;
      if (!box) return false;
      const before = box.scrollTop;
      box.scrollTop = count === 0 ? 0 : before + count * (box.clientHeight - 80);
      return count === 0 || box.scrollTop > before;
    }, screens);
  await scroll(0);
  await shoot(name);
  for (let part = 2; await scroll(1); part += 1) await shoot(`${name}-${part}`);
  await scroll(0);
}
