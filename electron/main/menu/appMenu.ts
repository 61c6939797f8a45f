import { createTranslator } from '@shared/i18n/translator';
import { Menu } from 'electron';
import { type MenuActions, type MenuState, menuTemplate } from './menuTemplate';

/** Puts the menu up, in the language of `state`. */
export function showMenu(state: MenuState, actions: MenuActions): void {
  const template = menuTemplate(state, createTranslator(state.settings.language), actions);
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
