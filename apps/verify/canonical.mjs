/* The one canonical text of a JSON value (RFC 8785, whole numbers only): writes it, and reads it byte by byte. See say.mjs. */
{
  const { anjuan } = globalThis;
  const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
  const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];
  /** Control characters, as JSON.stringify writes them; nothing else is escaped, half a surrogate pair least of all. */
  const ESCAPE = /^\\(?:["\\bfnrt]|u00(?:0[0-7bef]|1[0-9a-f]))/;

  const textIn = (bytes) => JSON.parse(anjuan.decode(bytes));
  const plain = (byte) => byte > QUOTE && byte < 0x80 && byte !== BACKSLASH;

  /** Numbers and halves of surrogate pairs that may not be there come out as what `Canonical` will not pass. */
  anjuan.canonical = (value) => {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value !== 'object' || value === null) return String(value);
    if (Array.isArray(value)) return `[${value.map(anjuan.canonical).join(',')}]`;
    const member = (key) => `${JSON.stringify(key)}:${anjuan.canonical(value[key])}`;
    return `{${Object.keys(value).sort().map(member).join(',')}}`;
  };

  /** A place in UTF-8 bytes that moves over canonical text and ends the check at anything else. */
  anjuan.Canonical = class {
    at = 0;
    /** The entry it is in. */
    seq = 0;
    /** Whether a string as long as a digest was passed. */
    digests = false;
    constructor(bytes) {
      this.bytes = bytes;
    }

    fail(what) {
      anjuan.need(false, this.seq, `内容没有规范文本 · the body has no canonical text: it holds ${what}`);
    }

    /** Whether this ASCII text stands here. */
    stands(text, at = this.at) {
      for (let i = 0; i < text.length; i++) if (this.bytes[at + i] !== text.charCodeAt(i)) return false;
      return true;
    }

    /** Moves on behind this text if it stands here. */
    passes(text) {
      if (!this.stands(text)) return false;
      this.at += text.length;
      return true;
    }

    value() {
      const byte = this.bytes[this.at];
      if (byte === QUOTE) this.string();
      else if (byte === OBJECT) this.object();
      else if (byte === LIST) this.list();
      else this.word();
    }

    list() {
      if (this.bytes[++this.at] !== LIST_END) for (this.value(); this.bytes[this.at] === COMMA; this.value()) this.at++;
      if (this.bytes[this.at++] !== LIST_END) this.fail('a list that does not end');
    }

    /** Names stand in strict order, so that none is there twice: two readers of the same bytes read the same. */
    object() {
      let [last, end] = [0, 0];
      if (this.bytes[this.at + 1] === OBJECT_END) this.at++;
      else
        do {
          const name = ++this.at;
          this.string();
          if (last > 0 && !this.inOrder(last, end, name)) this.fail('names out of order, or one twice');
          last = name;
          end = this.at;
          if (this.bytes[this.at++] !== COLON) this.fail('a name without a value');
          this.value();
        } while (this.bytes[this.at] === COMMA);
      if (this.bytes[this.at++] !== OBJECT_END) this.fail('an object that does not end');
    }

    /** Whether the string at `one` sorts before that which ends here, by UTF-16 units: plain ASCII by its bytes. */
    inOrder(one, end, two) {
      const { bytes } = this;
      let i = 1;
      while (bytes[one + i] === bytes[two + i] && plain(bytes[one + i])) i++;
      const [a, b] = [bytes[one + i], bytes[two + i]];
      if (plain(a) && plain(b)) return a < b;
      return textIn(bytes.subarray(one, end)) < textIn(bytes.subarray(two, this.at));
    }

    string() {
      const { bytes } = this;
      const from = this.at + 1;
      if (bytes[this.at] !== QUOTE) this.fail('no text where one is expected');
      let at = from;
      for (let byte = bytes[at]; byte !== QUOTE; byte = bytes[at]) {
        if (!(byte >= 0x20)) this.fail('a control character, or a string without end');
        at += byte === BACKSLASH ? this.escape(at) : 1;
      }
      this.digests ||= at - from === 64;
      this.at = at + 1;
    }

    escape(at) {
      const [found] = ESCAPE.exec(String.fromCharCode(...this.bytes.subarray(at, at + 6))) ?? [];
      if (!found) this.fail('an unpaired surrogate, or an escape nobody needs');
      return found.length;
    }

    /** What is neither string nor list nor object. @returns it */
    word() {
      let text = '';
      for (let byte = this.bytes[this.at]; byte > COMMA && byte < OBJECT_END && byte !== LIST_END;) {
        text += String.fromCharCode(byte);
        byte = this.bytes[++this.at];
      }
      const whole = Number.isSafeInteger(Number(text)) && String(Number(text)) === text;
      if (!whole && !['true', 'false', 'null'].includes(text))
        this.fail(`a number that is not a safe integer (${text})`);
      return text;
    }
  };
}
