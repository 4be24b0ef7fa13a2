import { ref } from 'vue';

export type Theme = 'light' | 'dark' | 'system';
const KEY = 'anjuan.theme';
const wish = matchMedia('(prefers-color-scheme: dark)');

const theme = ref<Theme>((localStorage.getItem(KEY) as Theme | null) ?? 'system');
const dark = ref(false);

function show(): void {
  dark.value = theme.value === 'system' ? wish.matches : theme.value === 'dark';
  document.documentElement.dataset.theme = dark.value ? 'dark' : 'light';
}
wish.addEventListener('change', show);
show();

/** Light, dark, or as the device wishes. */
export function useTheme() {
  function set(next: Theme): void {
    theme.value = next;
    localStorage.setItem(KEY, next);
    show();
  }
  return { theme, dark, set };
}
