import {
  BookOpen,
  Building2,
  CalendarDays,
  ClipboardCheck,
  Eye,
  FolderOpen,
  KeyRound,
  LayoutDashboard,
  Scale,
  ShieldCheck,
  Sun,
} from 'lucide-vue-next';
import { computed } from 'vue';
import { useRoute } from 'vue-router';
import type { WordKey } from '@/shared/i18n';
import { useSession } from '@/shared/state/session';

/** Where this person may go, the own first screen first. The first five fit under a thumb. */
export function useNavigation() {
  const session = useSession();
  const route = useRoute();
  const here = (to: string): boolean => route.path === to || route.path.startsWith(`${to}/`);
  return computed(() => {
    const all = [
      { to: '/review', word: 'nav.review' as WordKey, icon: Scale, on: session.has('reviewer') },
      {
        to: '/dashboard',
        word: 'nav.dashboard' as WordKey,
        icon: LayoutDashboard,
        on: session.has('evaluator', 'head', 'unit-head'),
      },
      { to: '/today', word: 'nav.today' as WordKey, icon: Sun, on: !session.has('evaluator') },
      { to: '/inspect', word: 'nav.inspect' as WordKey, icon: ClipboardCheck, on: session.has('officer') },
      { to: '/cases', word: 'nav.cases' as WordKey, icon: FolderOpen, on: true },
      { to: '/calendars', word: 'nav.calendars' as WordKey, icon: CalendarDays, on: session.has('system-admin') },
      {
        to: '/accounts',
        word: 'nav.accounts' as WordKey,
        icon: KeyRound,
        on: session.has('security-admin', 'audit-admin'),
      },
      {
        to: '/integrity',
        word: 'nav.integrity' as WordKey,
        icon: ShieldCheck,
        on: session.has('evaluator', 'head', 'audit-admin'),
      },
      { to: '/access', word: 'access.pageTitle' as WordKey, icon: Eye, on: session.has('audit-admin') },
      { to: '/procedure', word: 'nav.procedure' as WordKey, icon: BookOpen, on: true },
      {
        to: '/agency',
        word: 'nav.agency' as WordKey,
        icon: Building2,
        on: session.has('evaluator', 'head', 'clerk', 'system-admin'),
      },
    ];
    const mine = all.filter(({ on }) => on).map((link) => ({ ...link, here: here(link.to) }));
    // For field people the day comes first; for the desks their queue does.
    return session.has('reviewer', 'evaluator')
      ? mine
      : mine.sort((a, b) => Number(b.to === '/today') - Number(a.to === '/today'));
  });
}
