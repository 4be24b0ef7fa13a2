import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { useSession } from './shared/state/session';

/** The first screen of a person follows from what he or she is here for. */
export function homeOf(roles: readonly string[]): string {
  if (roles.includes('reviewer')) return '/review';
  if (roles.includes('evaluator')) return '/dashboard';
  if (roles.includes('system-admin')) return '/calendars';
  if (roles.includes('security-admin')) return '/accounts';
  if (roles.includes('audit-admin')) return '/access';
  return '/today';
}

const routes: readonly RouteRecordRaw[] = [
  { path: '/sign-in', name: 'sign-in', component: () => import('./pages/sign-in-page.vue'), meta: { open: true } },
  {
    path: '/invitation',
    name: 'invitation',
    component: () => import('./pages/invitation-page.vue'),
    meta: { open: true },
  },
  { path: '/account', name: 'account', component: () => import('./pages/account-page.vue') },
  { path: '/accounts', name: 'accounts', component: () => import('./pages/accounts-page.vue') },
  { path: '/', name: 'home', redirect: () => homeOf(useSession().roles) },
  { path: '/today', name: 'today', component: () => import('./pages/today-page.vue') },
  { path: '/inspect', name: 'inspect', component: () => import('./pages/inspect-page.vue') },
  { path: '/on-the-spot', name: 'on-the-spot', component: () => import('./pages/on-the-spot-page.vue') },
  { path: '/start/:kind/:step', name: 'start', component: () => import('./pages/start-page.vue') },
  { path: '/cases', name: 'cases', component: () => import('./pages/cases-page.vue') },
  { path: '/cases/:id', name: 'case', component: () => import('./pages/case-page.vue') },
  { path: '/cases/:id/read', name: 'read', component: () => import('./pages/reading-page.vue') },
  { path: '/cases/:id/review', name: 'review-case', component: () => import('./pages/review-page.vue') },
  { path: '/cases/:id/evaluation', redirect: ({ params }) => `/cases/${String(params.id)}/read` },
  { path: '/review', name: 'review', component: () => import('./pages/queue-page.vue') },
  { path: '/dashboard', name: 'dashboard', component: () => import('./pages/dashboard-page.vue') },
  { path: '/retention', name: 'retention', component: () => import('./pages/retention-page.vue') },
  { path: '/access', name: 'access', component: () => import('./pages/access-page.vue') },
  { path: '/integrity', name: 'integrity', component: () => import('./pages/integrity-page.vue') },
  { path: '/agency', name: 'agency', component: () => import('./pages/agency-page.vue') },
  { path: '/people', name: 'people', component: () => import('./pages/people-page.vue') },
  { path: '/people/:id', name: 'person', component: () => import('./pages/person-page.vue') },
  { path: '/proposals', name: 'proposals', component: () => import('./pages/proposals-page.vue') },
  { path: '/settings', name: 'settings', component: () => import('./pages/settings-page.vue') },
  { path: '/calendars', name: 'calendars', component: () => import('./pages/calendars-page.vue') },
  { path: '/procedure', name: 'procedure', component: () => import('./pages/procedure-page.vue') },
  {
    path: '/statute/:path(.*)',
    redirect: ({ params }) => ({ path: '/procedure', query: { article: String(params.path) } }),
  },
  { path: '/:rest(.*)*', name: 'nothing', component: () => import('./pages/nothing-page.vue') },
];

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, kept) => {
    if (kept) return kept;
    // Pages find their own anchors: what a hash names may not be drawn yet.
    if (to.path === from.path || to.hash) return false;
    return { top: 0 };
  },
});

router.beforeEach((to) => {
  const session = useSession();
  if (!to.meta.open && !session.person)
    return { name: 'sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } };
  return true;
});
