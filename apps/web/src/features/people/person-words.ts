import type { CertificateView, PersonLine } from '@anjuan/contract';
import { type CertificateState, certificateStates, roles } from '@anjuan/procedure';
import { useWords } from '@/shared/i18n';
import type { Tone } from '@/shared/ui/state-mark.vue';

const tones: Readonly<Record<CertificateState, Tone>> = {
  valid: 'good',
  suspended: 'soon',
  withdrawn: 'bad',
  expired: 'bad',
  cancelled: 'mute',
  revoked: 'bad',
};

/** People and certificates in words and tones. */
export function usePersonWords() {
  const { t, tx } = useWords();
  const rolesOf = (held: readonly string[]): string =>
    held.map((role) => tx(roles[role as keyof typeof roles])).join(t('common.comma'));

  /** How a certificate stands today; one that nobody has confirmed stands for nothing yet. */
  function stateOf(certificate: PersonLine['certificate'] | CertificateView) {
    if (!certificate) return { tone: 'mute' as const, word: t('people.noCertificate') };
    const { state } = certificate;
    if (!state) return { tone: 'soon' as const, word: t('people.notYet') };
    return { tone: tones[state], word: tx(certificateStates[state]) };
  }
  return { rolesOf, stateOf, toneOf: (state: CertificateState): Tone => tones[state] };
}
