/* Reads a ZIP (stored or deflated, ZIP64) whose every byte has a meaning: nothing may lie between, before or behind. See check.mjs. */
'use strict';

{
  const MIB = 1024 * 1024;
  const NAME = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

  const { anjuan, DecompressionStream, ReadableStream } = globalThis;
  const need = (good, zh, en, file = '') => anjuan.need(good, file, zh, en);

  /** Numbers at places of a piece of the file. */
  async function at(source, from, length) {
    need(from >= 0 && from + length <= source.size, '压缩包不完整', 'the archive is cut off');
    const bytes = await source.read(from, from + length);
    const view = new DataView(bytes.buffer, bytes.byteOffset, length);
    const u64 = (place) => Number(view.getBigUint64(place, true));
    return { bytes, u16: (place) => view.getUint16(place, true), u32: (place) => view.getUint32(place, true), u64 };
  }

  /** Where the directory lies; ZIP64 says so in a record of its own. */
  async function directory(source) {
    const end = await at(source, source.size - 22, 22);
    need(end.u32(0) === 0x06054b50 && end.u16(20) === 0, '压缩包末尾不对', 'the archive does not end as it should');
    const found = { size: end.u32(12), start: end.u32(16), count: end.u16(10), end: source.size - 22 };
    if (found.start !== 0xffffffff && found.count !== 0xffff && found.size !== 0xffffffff) return found;
    const locator = await at(source, source.size - 42, 20);
    const big = await at(source, locator.u64(8), 56);
    need(locator.u32(0) === 0x07064b50 && big.u32(0) === 0x06064b50, '压缩包末尾不对', 'the ZIP64 record is missing');
    need(locator.u64(8) + 56 === source.size - 42, '压缩包中有多余内容', 'there is data between the records');
    return { size: big.u64(40), start: big.u64(48), count: big.u64(32), end: locator.u64(8) };
  }

  /** Sizes and place of a member; each that does not fit stands in the ZIP64 field, in this order. */
  function places(dir, p) {
    const given = { size: dir.u32(p + 24), packed: dir.u32(p + 20), start: dir.u32(p + 42) };
    const extra = p + 46 + dir.u16(p + 28);
    for (let e = extra; e < extra + dir.u16(p + 30); e += 4 + dir.u16(e + 2)) {
      if (dir.u16(e) !== 1) continue;
      let next = e + 4;
      for (const key of ['size', 'packed', 'start'])
        if (given[key] === 0xffffffff) [given[key], next] = [dir.u64(next), next + 8];
    }
    return given;
  }

  async function* inflated(source, { start, packed, method }) {
    async function* raw() {
      for (let from = start; from < start + packed; from += MIB)
        yield source.read(from, Math.min(from + MIB, start + packed));
    }
    if (method === 0) return yield* raw();
    const pieces = raw();
    const pull = async (to) => {
      const { value, done } = await pieces.next();
      return done ? to.close() : to.enqueue(await value);
    };
    const reader = new ReadableStream({ pull }).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  }

  /** The content piece by piece; never more than the directory says. */
  async function* content(source, member) {
    let total = 0;
    try {
      for await (const bytes of inflated(source, member)) {
        total += bytes.length;
        need(total <= member.size, '解压后比目录所载更长', 'holds more than the directory says', member.name);
        yield bytes;
      }
    } catch (error) {
      throw error.fault ? error : need(false, '无法解压', 'cannot be unpacked', member.name);
    }
    need(total === member.size, '解压后比目录所载更短', 'holds less than the directory says', member.name);
  }

  /** Skips the header before the data; what lies between two members can only be the sizes of the first once more. */
  async function place(source, member, next) {
    const { name, flags, method } = member;
    const header = await at(source, member.header, 30);
    const length = header.u16(26);
    const own = new TextDecoder().decode((await at(source, member.header + 30, length)).bytes);
    need(header.u32(0) === 0x04034b50 && own === name, '文件头与目录不符', 'its header and the directory differ', name);
    need(!((flags | header.u16(6)) & 0x2041), '文件被加密', 'is encrypted', name);
    need(method === header.u16(8) && [0, 8].includes(method), '压缩方法不支持', 'is packed in an unknown way', name);
    member.start = member.header + 30 + length + header.u16(28);
    const gap = next - member.start - member.packed;
    need((flags & 8 ? [12, 16, 20, 24] : [0]).includes(gap), '压缩包中有多余内容', 'hidden data lies behind it', name);
  }

  /** @returns the members by name, each with `size` and `content()`; throws an error with a `fault` */
  anjuan.openZip = async (source) => {
    const { start, size, count, end } = await directory(source);
    need(start + size === end && size < 256 * MIB, '压缩包末尾有多余内容', 'there is data behind the directory');
    const dir = await at(source, start, size);
    const members = [];
    const names = new Set();
    for (let p = 0; p < size; p += 46 + dir.u16(p + 28) + dir.u16(p + 30) + dir.u16(p + 32)) {
      need(p + 46 <= size && dir.u32(p) === 0x02014b50, '目录损坏', 'the directory is damaged');
      const name = new TextDecoder().decode(dir.bytes.subarray(p + 46, p + 46 + dir.u16(p + 28)));
      need(NAME.test(name), '文件名不允许', 'a file name that is not allowed', name);
      need(!names.has(name.toLowerCase()), '文件名重复', 'the same name occurs twice', name);
      names.add(name.toLowerCase());
      const { start: header, ...sizes } = places(dir, p);
      members.push({ name, flags: dir.u16(p + 8), method: dir.u16(p + 10), header, ...sizes });
    }
    need(members.length === count, '目录损坏', 'the directory does not hold as many files as it says');
    members.sort((a, b) => a.header - b.header);
    need(members[0]?.header === 0, '压缩包开头有多余内容', 'there is data before the first file');
    for (const [i, member] of members.entries()) {
      await place(source, member, members[i + 1]?.header ?? start);
      member.content = () => content(source, member);
    }
    return new Map(members.map((member) => [member.name, member]));
  };
}
