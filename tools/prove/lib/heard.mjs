// What the server says on its error stream: kept, and not shown among the trials' own lines.

const write = process.stderr.write.bind(process.stderr);
const heard = [];

/** The server's lines so far, oldest first. */
export const lines = () => heard;

/** Keeps what the server in this process reports, each line with its time. */
export function listen() {
  process.stderr.write = (chunk, ...rest) => {
    const text = String(chunk);
    if (!/^(\{"level":"error"|ALARM|job queue:)/.test(text)) return write(chunk, ...rest);
    heard.push({ at: Date.now(), text });
    return true;
  };
}
