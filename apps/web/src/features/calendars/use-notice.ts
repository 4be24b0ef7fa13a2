import {
  calendarChanges,
  type Holidays,
  holidayYearOf,
  missingStatutory,
  needlessWorking,
  readNoticeText,
} from '@anjuan/calendar';
import { computed, reactive, ref } from 'vue';
import { open } from '@/shared/api/acts';
import { useSending } from '@/shared/api/use-sending';

/** A notice weighs a few kilobytes; anything far above is some other file. */
const LARGEST = 200_000;

/** A notice that is being brought in: its file, its faults at their places, what it would change, and its proposal. */
export function useNotice(holidays: () => Holidays, done: () => void) {
  const text = ref('');
  const unreadable = ref(false);
  const about = reactive({ number: '', issuedOn: '', reason: '' });

  const reading = computed(() => (text.value.trim() ? readNoticeText(text.value) : undefined));
  const faults = computed(() => (reading.value && !reading.value.ok ? reading.value.faults : []));
  const preview = computed(() => {
    if (!reading.value?.ok) return undefined;
    const { notice } = reading.value;
    const after = { ...holidays(), [notice.year]: holidayYearOf(notice) };
    const changes = calendarChanges(holidays(), after, notice.year);
    const odd = { missing: missingStatutory(notice), needless: needlessWorking(notice) };
    return { notice, after, changes, changed: new Set(changes.map(({ day }) => day)), ...odd };
  });

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    unreadable.value = file.size > LARGEST;
    text.value = unreadable.value ? '' : await file.text();
  }

  const explained = computed(() => preview.value?.missing.length === 0 || about.reason.trim().length > 1);
  const complete = computed(() => Boolean(preview.value && about.number.trim() && about.issuedOn && explained.value));
  const sending = useSending({
    content: () => [text.value, { ...about }],
    send: (key) => {
      const input = { ...preview.value?.notice, number: about.number.trim(), issuedOn: about.issuedOn };
      const reasons: Record<string, string> = about.reason.trim() ? { 'HSE-84': about.reason.trim() } : {};
      return open('calendar-year', 'propose-holiday-notice', { input, reasons }, key);
    },
    done: () => {
      text.value = '';
      Object.assign(about, { number: '', issuedOn: '', reason: '' });
      done();
    },
  });
  return { text, unreadable, about, faults, preview, take, complete, ...sending };
}
