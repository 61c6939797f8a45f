/** Words of the native menu. */
export const menuEn = {
  'menu.file': 'File',
} as const;
