import './shared/tokens/base.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './app.vue';
import { router } from './router';
import { ownScript } from './shared/own-scripts';
import { onSignedOut } from './shared/api/http';
import { i18n, rememberedLocale, setLocale } from './shared/i18n';
import { useOffice } from './shared/state/office';
import { useSession } from './shared/state/session';

await setLocale(rememberedLocale());
const app = createApp(App).use(createPinia()).use(i18n);
const session = useSession();
await session.restore();
app.use(router);

onSignedOut.call = () => {
  session.forget();
  useOffice().forget();
  void router.push({ name: 'sign-in', query: { next: router.currentRoute.value.fullPath } });
};

app.mount('#app');
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // Without it the app works all the same, only not without a network.
  navigator.serviceWorker.register(ownScript('/sw.js')).catch(() => undefined);
}
