/* Reads a ZIP (stored or deflated, ZIP64) whose every byte has a meaning: nothing may lie between, before or behind. See say.mjs. */
{
  const { anjuan, DecompressionStream, Response } = globalThis;
  const { need } = anjuan;
  const [FULL, FULL_COUNT] = [0xffffffff, 0xffff];
  const SURPLUS = '压缩包中有多余内容 · there is hidden data that belongs to no file';
  const END = '压缩包末尾不对 · the archive does not end as it should';
  const SIZE = '解压后长度与目录不符 · does not unpack to the size the directory says';
  const NAME = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

  /** A piece of a file: `source` is one in a browser, or has a `slice(from, to)` of its own that gives a stream. */
  anjuan.piece = (source, from, to) => new Response(source.slice(from, to));

  /** Numbers and texts at places of a piece of the file. */
  async function at(source, from, length) {
    need(from >= 0 && from + length <= source.size, '', '压缩包不完整 · the archive is cut off');
    const view = new DataView(await anjuan.piece(source, from, from + length).arrayBuffer());
    const u64 = (place) => Number(view.getBigUint64(place, true));
    const text = (place, size) => new TextDecoder().decode(new Uint8Array(view.buffer, place, size));
    return { u16: (place) => view.getUint16(place, true), u32: (place) => view.getUint32(place, true), u64, text };
  }

  /** Where the directory lies; ZIP64 says so in a record of its own. */
  async function directory(source) {
    const end = await at(source, source.size - 22, 22);
    need(end.u32(0) === 0x06054b50 && end.u16(20) === 0, '', END);
    const found = { size: end.u32(12), start: end.u32(16), count: end.u16(10), end: source.size - 22 };
    if (found.start !== FULL && found.count !== FULL_COUNT && found.size !== FULL) return found;
    const locator = await at(source, source.size - 42, 20);
    const big = await at(source, locator.u64(8), 56);
    need(locator.u32(0) === 0x07064b50 && big.u32(0) === 0x06064b50, '', END);
    need(locator.u64(8) + 56 === source.size - 42, '', SURPLUS);
    return { size: big.u64(40), start: big.u64(48), count: big.u64(32), end: locator.u64(8) };
  }

  /** Sizes and place of a member; each that does not fit stands in the ZIP64 field, in this order. */
  function places(dir, p) {
    const given = { size: dir.u32(p + 24), packed: dir.u32(p + 20), header: dir.u32(p + 42) };
    const extra = p + 46 + dir.u16(p + 28);
    for (let e = extra; e < extra + dir.u16(p + 30); e += 4 + dir.u16(e + 2)) {
      if (dir.u16(e) !== 1) continue;
      let next = e + 4;
      for (const key in given) if (given[key] === FULL) [given[key], next] = [dir.u64(next), next + 8];
    }
    return given;
  }

  async function membersOf(source) {
    const { start, size, count, end } = await directory(source);
    need(start + size === end && size < 2 ** 28, '', SURPLUS);
    const [dir, members, names] = [await at(source, start, size), [], new Set()];
    for (let p = 0; p < size; p += 46 + dir.u16(p + 28) + dir.u16(p + 30) + dir.u16(p + 32)) {
      need(p + 46 <= size && dir.u32(p) === 0x02014b50, '', '目录损坏 · the directory is damaged');
      const name = dir.text(p + 46, dir.u16(p + 28));
      need(NAME.test(name), name, '文件名不允许 · a file name that is not allowed');
      need(!names.has(name.toLowerCase()), name, '文件名重复 · the same name occurs twice');
      names.add(name.toLowerCase());
      members.push({ name, flags: dir.u16(p + 8), method: dir.u16(p + 10), ...places(dir, p) });
    }
    need(members.length === count, '', '目录损坏 · the directory is damaged');
    members.sort((a, b) => a.header - b.header);
    need(members[0]?.header === 0, '', SURPLUS);
    return members.map((member, i) => ({ ...member, next: members[i + 1]?.header ?? start }));
  }

  /** Where the data begins; what lies between two members can only be the sizes of the first once more. */
  async function startOf(source, { name, header, flags, method, packed, next }) {
    const own = await at(source, header, 30);
    const length = own.u16(26);
    const same = (await at(source, header + 30, length)).text(0, length) === name && own.u16(8) === method;
    need(own.u32(0) === 0x04034b50 && same, name, '文件头与目录不符 · its header and the directory differ');
    const open = !((flags | own.u16(6)) & 0x2041) && [0, 8].includes(method);
    need(open, name, '被加密或压缩方法不支持 · is encrypted, or packed in an unknown way');
    const start = header + 30 + length + own.u16(28);
    need((flags & 8 ? [12, 16, 20, 24] : [0]).includes(next - start - packed), name, SURPLUS);
    return start;
  }

  function unpacked(source, { start, packed, method }) {
    const { body } = anjuan.piece(source, start, start + packed);
    return (method === 0 ? body : body.pipeThrough(new DecompressionStream('deflate-raw'))).getReader();
  }

  /** The content piece by piece; never more than the directory says. */
  async function* contentOf(source, member) {
    let total = 0;
    try {
      const reader = unpacked(source, member);
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        need((total += part.value.length) <= member.size, member.name, SIZE);
        yield part.value;
      }
    } catch (error) {
      throw error.fault ? error : need(false, member.name, '无法解压 · cannot be unpacked');
    }
    need(total === member.size, member.name, SIZE);
  }

  /** @returns the members by name, each with `size` and `content()`; throws an error with a `fault` */
  anjuan.openZip = async (source) => {
    const members = await membersOf(source);
    for (const member of members) member.start = await startOf(source, member);
    return new Map(members.map((member) => [member.name, { ...member, content: () => contentOf(source, member) }]));
  };
}
