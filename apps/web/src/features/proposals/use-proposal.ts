import type { ProposalLine } from '@anjuan/contract';
import { computed, ref } from 'vue';
import { act } from '@/shared/api/acts';
import { useSending } from '@/shared/api/use-sending';
import { useWords } from '@/shared/i18n';
import { useSession } from '@/shared/state/session';
import { useToasts } from '@/shared/ui/use-toasts';

/** The steps that answer a proposal, by what it is. */
export function stepsOf({
  kind,
  file,
}: ProposalLine): { readonly confirm: string; readonly reject: string } | undefined {
  if (kind === 'setting') return { confirm: 'confirm-setting', reject: 'reject-setting' };
  if (kind === 'account')
    return file.stage === 'proposed'
      ? { confirm: 'confirm-account', reject: 'reject-account' }
      : { confirm: 'confirm-account-change', reject: 'reject-account-change' };
  if (kind === 'certificate')
    return file.stage === 'recorded'
      ? { confirm: 'confirm-certificate', reject: 'reject-certificate' }
      : { confirm: 'confirm-certificate-change', reject: 'reject-certificate-change' };
  // Holiday notices are compared day by day on their own page.
  return undefined;
}

/** Sends one answer to a proposal. */
export const answerTo = ({ file }: ProposalLine, step: string, input: object, key: string) =>
  act(file.id, step, { input }, { key, etag: `"${file.version}"` });

/** The answers to one proposal: confirm, reject, object, reply. */
export function useProposal(proposal: () => ProposalLine, answered: () => void) {
  const { t } = useWords();
  const session = useSession();
  const { say } = useToasts();
  const typing = ref<'reject' | 'object' | 'reply'>();
  const text = ref('');
  const steps = computed(() => stepsOf(proposal()));
  const mine = computed(() => proposal().by.id === session.person?.id);
  const open = computed(() => (proposal().facts.objections ?? []).filter(({ answer }) => !answer));

  const words = {
    confirm: 'people.confirmed',
    reject: 'people.rejected',
    object: 'people.objected',
    reply: 'people.answered',
  } as const;
  const inputs = {
    confirm: () => ({}),
    reject: () => ({ reason: text.value.trim() }),
    object: () => ({ says: text.value.trim() }),
    reply: () => ({ no: open.value[0]?.no, says: text.value.trim() }),
  };
  const stepOf = (doing: keyof typeof inputs): string =>
    ({
      confirm: steps.value?.confirm,
      reject: steps.value?.reject,
      object: 'raise-objection',
      reply: 'answer-objection',
    })[doing] ?? '';
  const sendingOf = (doing: keyof typeof inputs) =>
    useSending({
      content: () => [text.value, proposal().file.version],
      send: (key) => answerTo(proposal(), stepOf(doing), inputs[doing](), key),
      done: () => {
        typing.value = undefined;
        text.value = '';
        say(t(words[doing]));
        answered();
      },
      stale: answered,
    });
  const may = computed(() => ({
    confirm: session.has('security-admin') && !mine.value && open.value.length === 0 && Boolean(steps.value),
    reject: Boolean(steps.value) && (session.has('security-admin') || mine.value),
    object: session.has('audit-admin') && Boolean(steps.value),
    reply: open.value.length > 0 && session.has('system-admin', 'security-admin', 'clerk'),
  }));
  const sendings = {
    confirm: sendingOf('confirm'),
    reject: sendingOf('reject'),
    object: sendingOf('object'),
    reply: sendingOf('reply'),
  };
  return { typing, text, mine, may, sendings };
}
