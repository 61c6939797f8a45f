import type { Theme } from '@shared/ipc/contract';
import { useEffect } from 'react';

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Puts the theme on the document, and follows the system while that is what the person chose. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const apply = () => {
      const isDark = theme === 'dark' || (theme === 'system' && systemDark.matches);
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    };
    apply();
    systemDark.addEventListener('change', apply);
    return () => systemDark.removeEventListener('change', apply);
  }, [theme]);
}
