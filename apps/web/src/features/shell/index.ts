export { default as AppShell } from './app-shell.vue';
export { useNavigation } from './use-navigation';
