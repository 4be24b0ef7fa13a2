// Files that are something else than they say, hold something else, or unfold to more than fits.
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { EICAR } from '../clamd.mjs';

const hex = (text) => Buffer.from(text, 'hex');
const latin = (text) => Buffer.from(text, 'latin1');
const join = (...parts) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part)));

/** A ZIP archive of one file, with a comment behind its end record. */
export function zip(name, content, comment = '') {
  const [packed, title] = [deflateRawSync(content), Buffer.from(name)];
  const facts = Buffer.alloc(26);
  [20, 0, 8, 0, 0].forEach((value, i) => facts.writeUInt16LE(value, i * 2));
  [crc32(content), packed.length, content.length].forEach((value, i) => facts.writeUInt32LE(value, 10 + i * 4));
  facts.writeUInt16LE(title.length, 22);
  const local = join('PK\x03\x04', facts, title, packed);
  const central = join('PK\x01\x02\x14\x00', facts, Buffer.alloc(14), title);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  [1, 1].forEach((value, i) => end.writeUInt16LE(value, 8 + i * 2));
  [central.length, local.length].forEach((value, i) => end.writeUInt32LE(value, 12 + i * 4));
  end.writeUInt16LE(comment.length, 20);
  return join(local, central, end, comment);
}

const page = '<html><script>alert(1)</script></html>';
export const jpeg = (inside = Buffer.alloc(300)) => join(hex('ffd8ffe000104a46494600'), inside, hex('ffd9'));
export const film = (bytes = 5_000) =>
  join(hex('0000001c6674797069736f6d0000020069736f6d69736f32'), Buffer.alloc(bytes, 7));
export const pdf = (inside = '1 0 obj') => join('%PDF-1.7\n', inside, '\n%%EOF\n');

function pixels(photo) {
  const bomb = Buffer.from(photo);
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  return bomb;
}

/** Every such file as `[what it is, bytes, name, declared type]`. @param photo a good PNG */
export function hostileFiles(photo) {
  const archive = zip('a.exe', latin('MZ'));
  const nested = zip('b.zip', zip('c.zip', Buffer.alloc(2_000_000)));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`;
  return [
    ['the test virus', latin(EICAR), 'a.png', 'image/png'],
    ['the test virus as text', latin(EICAR), 'eicar.com', 'text/plain'],
    ['a paper with the test virus', pdf(EICAR), 'a.pdf', 'application/pdf'],
    ['a film with the test virus', join(film(), EICAR), 'a.mp4', 'video/mp4'],
    ['a bomb in ZIP', zip('a', Buffer.alloc(20_000_000)), 'a.zip', 'application/zip'],
    ['a bomb in bombs', nested, 'a.png', 'image/png'],
    ['a bomb in gzip', gzipSync(Buffer.alloc(20_000_000)), 'a.gz', 'application/gzip'],
    ['a picture of 3.6 billion pixels', pixels(photo), 'a.png', 'image/png'],
    ['a page', latin(page), 'a.html', 'text/html'],
    ['a page called a picture', latin(page), 'a.png', 'image/png'],
    ['SVG with a script', latin(svg), 'a.svg', 'image/svg+xml'],
    ['SVG called a picture', latin(`<?xml version="1.0"?>${svg}`), 'a.png', 'image/png'],
    [
      'XML with an entity',
      latin('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
      'a.xml',
      'text/xml',
    ],
    ['a script', latin('#!/bin/sh\nrm -rf /\n'), 'a.jpg', 'image/jpeg'],
    ['PHP', latin('<?php system($_GET[0]); ?>'), 'a.php', 'image/jpeg'],
    ['JavaScript', latin('fetch("/api/cases")'), 'a.js', 'text/javascript'],
    ['a program of Windows', latin('MZ\x90\0'.padEnd(400, '\0')), 'a.exe', 'application/octet-stream'],
    ['a program of Linux', join(hex('7f454c46020101'), Buffer.alloc(200)), 'a', 'application/octet-stream'],
    ['an old Office file', join(hex('d0cf11e0a1b11ae1'), Buffer.alloc(600)), 'a.doc', 'application/msword'],
    ['a GIF', latin('GIF89a/*'.padEnd(80, '\0')), 'a.gif', 'image/gif'],
    ['nothing', Buffer.alloc(0), 'a.png', 'image/png'],
    ['a picture called a paper', photo, 'a.pdf', 'application/pdf'],
    ['a picture named a program', photo, 'a.exe', 'application/octet-stream'],
    ['a picture that breaks off', photo.subarray(0, photo.length - 20), 'a.png', 'image/png'],
    ['a picture with more behind its end', join(photo, '<?php system(1); ?>'), 'a.png', 'image/png'],
    ['a picture and an archive', join(photo, archive), 'a.png', 'image/png'],
    ['a JPEG and an archive', join(jpeg(), archive), 'a.jpg', 'image/jpeg'],
    ['a film and an archive', join(film(), archive), 'a.mp4', 'video/mp4'],
    ['a paper and an archive', join(pdf(), archive), 'a.pdf', 'application/pdf'],
    ['a JPEG and a page', jpeg(latin(page)), 'a.jpg', 'image/jpeg'],
    ['a JPEG and a paper', jpeg(pdf()), 'a.jpg', 'image/jpeg'],
    ['a paper that is a page', join('%PDF-1.4\n<script>alert(1)</script>', pdf()), 'a.pdf', 'application/pdf'],
  ];
}

/** One more polyglot by chance: a good file, with a page near its head or an archive behind it. */
export function polyglot(photo, { below, pick }) {
  const good = [
    jpeg(Buffer.alloc(500 + below(3_000), 1 + below(250))),
    film(1_000 + below(4_000)),
    pdf(`${below(1e6)} 0 obj`),
  ];
  const [at, kind] = [below(good.length), pick(['archive', 'page', 'virus'])];
  const [name, type] = [
    ['a.jpg', 'image/jpeg'],
    ['a.mp4', 'video/mp4'],
    ['a.pdf', 'application/pdf'],
  ][at];
  const bytes = good[at];
  if (kind === 'archive') {
    const behind = zip(pick(['a.jar', 'b.exe', 'c']), Buffer.alloc(below(9_000) + 1, 65), 'c'.repeat(below(3_000)));
    return [`${type} and an archive`, join(bytes, behind), name, type];
  }
  if (kind === 'virus') return [`${type} and the test virus`, join(bytes, 'x'.repeat(below(2_000)), EICAR), name, type];
  const place = 30 + below(600 - 30);
  const head = join(bytes.subarray(0, place), Buffer.alloc(Math.max(0, place - bytes.length), 1));
  const tag = pick(['<script>', '<HTML ', '<svg/', '<iframe ', '<!doctype html>', '<?php ']);
  return [`${type} and a page`, join(head, tag, bytes.subarray(place)), name, type];
}
