import { onBeforeUnmount, onMounted } from 'vue';

/** Keys as `KeyboardEvent.key` names them; `mod+k` is ⌘K or Ctrl K. */
export type Hotkeys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Single keys act only while nobody types; combinations with ⌘ or Ctrl always do. */
export function useHotkeys(keys: Hotkeys): void {
  function onKey(event: KeyboardEvent): void {
    const mod = event.metaKey || event.ctrlKey;
    const handler = keys[mod ? `mod+${event.key.toLowerCase()}` : event.key];
    if (!handler || event.altKey || (!mod && typing(event.target))) return;
    handler(event);
  }
  onMounted(() => addEventListener('keydown', onKey));
  onBeforeUnmount(() => removeEventListener('keydown', onKey));
}
