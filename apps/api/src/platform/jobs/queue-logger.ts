import { Logger } from 'graphile-worker';

/** The queue's own chatter says little and might show a payload; only its errors are kept, by name. */
export const queueLogger = new Logger(() => (level, message) => {
  if (level === 'error') process.stderr.write(`job queue: ${message.split('\n')[0] ?? ''}\n`);
});
