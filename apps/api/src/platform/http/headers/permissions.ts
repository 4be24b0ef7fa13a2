/** What the staff's pages may ask a person for: evidence is filmed and spoken in, and stands somewhere. */
const OURS = ['camera', 'microphone', 'geolocation', 'publickey-credentials-get', 'publickey-credentials-create'];
const ALSO = ['fullscreen', 'clipboard-write'];
const NEVER = [
  'accelerometer', 'autoplay', 'browsing-topics', 'clipboard-read', 'display-capture', 'gyroscope', 'hid',
  'idle-detection', 'local-fonts', 'magnetometer', 'midi', 'payment', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
]; // prettier-ignore

const all = (names: readonly string[], who: string): readonly string[] => names.map((name) => `${name}=(${who})`);

/** `Permissions-Policy` of every answer: what a page, or a frame in it, may use of a device. */
export const PERMISSIONS = [...all([...OURS, ...ALSO], 'self'), ...all(NEVER, '')].join(', ');
