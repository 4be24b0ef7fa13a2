import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { decrypt, encrypt } from './keys.js';
import { Vault } from './vault.js';

/** How long a browser may keep what was sealed, in milliseconds. */
export const KEPT = 10 * 60_000;

/** Keys derived from the master key for what is short-lived: a new master key makes them anew. */
@Injectable()
export class DerivedKeys {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Keyed hash in hex: tells whether two things are the same, and nothing else to whoever lacks the key. */
  mark(purpose: string, text: string): string {
    return createHmac('sha256', this.key(`mark/${purpose}`))
      .update(text)
      .digest('hex');
  }

  /** Seals a small thing that a browser keeps for us, for ten minutes. */
  seal(purpose: string, value: unknown): string {
    const plain = Buffer.from(JSON.stringify({ value, until: this.clock.now().getTime() + KEPT }), 'utf8');
    return encrypt(this.key(`seal/${purpose}`), plain, purpose).toString('base64url');
  }

  /** What was sealed; nothing when it is not ours, was changed, or is too old. */
  open<T>(purpose: string, sealed: string): T | undefined {
    try {
      const bytes = Buffer.from(sealed, 'base64url');
      const text = decrypt(this.key(`seal/${purpose}`), bytes, purpose).toString('utf8');
      const { value, until } = JSON.parse(text) as { readonly value: T; readonly until: number };
      return this.clock.now().getTime() < until ? value : undefined;
    } catch {
      return undefined;
    }
  }

  private key(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.vault.masters.current().key, '', `anjuan/${purpose}`, 32));
  }
}
