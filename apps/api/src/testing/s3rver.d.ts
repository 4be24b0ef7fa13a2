declare module 's3rver' {
  import type { AddressInfo } from 'node:net';

  /** The small S3 server the tests run against. */
  export default class S3rver {
    constructor(options: Readonly<Record<string, unknown>>);
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }
}
