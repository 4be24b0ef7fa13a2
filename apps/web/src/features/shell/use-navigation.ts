import {
  Archive,
  BookOpen,
  Building2,
  CalendarDays,
  ClipboardCheck,
  Eye,
  FolderOpen,
  Inbox,
  KeyRound,
  LayoutDashboard,
  Scale,
  ShieldCheck,
  SlidersHorizontal,
  Sun,
  Users,
} from 'lucide-vue-next';
import type { Role } from '@anjuan/procedure';
import { computed } from 'vue';
import { useRoute } from 'vue-router';
import type { WordKey } from '@/shared/i18n';
import { useSession } from '@/shared/state/session';

/** What administrators answer, whom they look after, and what they set. */
function administration(has: (...roles: readonly Role[]) => boolean) {
  const three = ['system-admin', 'security-admin', 'audit-admin'] as const;
  return [
    { to: '/proposals', word: 'nav.proposals' as WordKey, icon: Inbox, on: has(...three) },
    { to: '/people', word: 'nav.people' as WordKey, icon: Users, on: has(...three, 'head', 'clerk') },
    { to: '/settings', word: 'nav.settings' as WordKey, icon: SlidersHorizontal, on: has(...three, 'head') },
  ];
}

/** Where this person may go, the own first screen first. The first five fit under a thumb. */
export function useNavigation() {
  const session = useSession();
  const route = useRoute();
  const here = (to: string): boolean => route.path === to || route.path.startsWith(`${to}/`);
  return computed(() => {
    // Administrators never act on a case, so none waits for them.
    const apart = session.has('system-admin', 'security-admin', 'audit-admin');
    const all = [
      { to: '/review', word: 'nav.review' as WordKey, icon: Scale, on: session.has('reviewer') },
      {
        to: '/dashboard',
        word: 'nav.dashboard' as WordKey,
        icon: LayoutDashboard,
        on: session.has('evaluator', 'head', 'unit-head'),
      },
      { to: '/today', word: 'nav.today' as WordKey, icon: Sun, on: !apart && !session.has('evaluator') },
      { to: '/inspect', word: 'nav.inspect' as WordKey, icon: ClipboardCheck, on: session.has('officer') },
      { to: '/cases', word: 'nav.cases' as WordKey, icon: FolderOpen, on: !apart },
      ...administration(session.has),
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
      { to: '/retention', word: 'retention.title' as WordKey, icon: Archive, on: session.has('archivist', 'head') },
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
