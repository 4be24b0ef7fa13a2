import { createReadStream } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type GetObjectCommandOutput,
  type ListObjectVersionsCommandOutput,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  NotFound,
  S3Client,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { type BlobHome, type Kept, isDigest, placeOf } from './blob-home.js';
import type { Range } from './range.js';

/** A bucket and the way to it. Without keys they come from the surroundings, as the AWS library finds them. */
export interface Bucket {
  readonly name: string;
  readonly endpoint?: string;
  readonly region: string;
  readonly accessKey?: string;
  readonly secretKey?: string;
}

const PRECONDITION_FAILED = 412;
const NOT_IMPLEMENTED = 501;
/** What a bucket without versions calls the only one. */
const NO_VERSION = 'null';
const MIB = 1024 * 1024;

/** Files under their digest in an S3 bucket. The bucket itself should have versions and object lock switched on. */
export class S3Home implements BlobHome {
  private readonly client: S3Client;
  private ready: Promise<void> | undefined;
  /** Whether the server knows writes that must not replace anything; some real ones (OpenStack Swift) say that they do not. */
  private conditional = true;

  constructor(private readonly bucket: Bucket) {
    const { region, endpoint, accessKey: accessKeyId, secretKey: secretAccessKey } = bucket;
    // Endpoints of one's own seldom have a name per bucket, and not all of them know the newer checksums.
    const own = endpoint
      ? { endpoint, forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED' as const }
      : {};
    const keys = accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {};
    this.client = new S3Client({ region, ...own, ...keys });
  }

  async keep(draft: string, digest: string): Promise<boolean> {
    await (this.ready ??= this.makeBucket());
    return (await this.size(digest)) === undefined && this.put(draft, digest);
  }

  /** Between the look and the write somebody may have stored the same bytes; servers that know the header refuse us then. */
  private async put(draft: string, digest: string): Promise<boolean> {
    const once = this.conditional ? { IfNoneMatch: '*' } : {};
    const params = { ...this.at(digest), Body: createReadStream(draft), ...once };
    try {
      await new Upload({ client: this.client, params, partSize: 64 * MIB, queueSize: 2 }).done();
      return true;
    } catch (error) {
      const status = statusOf(error);
      if (status === PRECONDITION_FAILED) return false;
      if (status !== NOT_IMPLEMENTED || !this.conditional) throw error;
      this.conditional = false;
      return this.put(draft, digest);
    }
  }

  read(digest: string, range?: Range): Readable {
    const out = new PassThrough();
    const part = range ? { Range: `bytes=${range.start}-${range.end}` } : {};
    this.client
      .send(new GetObjectCommand({ ...this.at(digest), ...part }))
      .then(({ Body }: GetObjectCommandOutput) => pipeline(Body as Readable, out))
      .catch((error: Error) => out.destroy(error));
    return out;
  }

  async size(digest: string): Promise<number | undefined> {
    const asked = new HeadObjectCommand(this.at(digest));
    return this.client.send(asked).then(
      ({ ContentLength }) => ContentLength ?? 0,
      (error: unknown) => {
        if (error instanceof NotFound) return undefined;
        throw error;
      },
    );
  }

  /** With every version the bucket has kept; a bucket that locks them refuses, and the removal is tried again later. */
  async remove(digest: string): Promise<void> {
    const at = this.at(digest);
    const versions = await this.versions(digest);
    if (versions.every((id) => id === NO_VERSION)) return void (await this.client.send(new DeleteObjectCommand(at)));
    for (const VersionId of versions) await this.client.send(new DeleteObjectCommand({ ...at, VersionId }));
  }

  /** A bucket without versions has none to name, and some stores do not know the question. */
  private async versions(digest: string): Promise<readonly string[]> {
    const { Bucket, Key: Prefix } = this.at(digest);
    const { Versions = [], DeleteMarkers = [] } = await this.client
      .send(new ListObjectVersionsCommand({ Bucket, Prefix }))
      .catch(unlessUnknown);
    return [...Versions, ...DeleteMarkers].flatMap(({ Key, VersionId }) =>
      Key === Prefix && VersionId ? [VersionId] : [],
    );
  }

  async *all(): AsyncIterable<Kept> {
    const { name: Bucket } = this.bucket;
    for await (const page of paginateListObjectsV2({ client: this.client }, { Bucket }))
      for (const { Key = '', Size = 0 } of page.Contents ?? []) {
        const digest = Key.split('/').at(-1) ?? '';
        if (isDigest(digest)) yield { digest, bytes: Size };
      }
  }

  /** A new store has no bucket yet. A failure is tried again at the next file. */
  private async makeBucket(): Promise<void> {
    const { name: Bucket } = this.bucket;
    try {
      await this.client.send(new HeadBucketCommand({ Bucket })).catch((error: unknown) => {
        if (!(error instanceof NotFound)) throw error;
        return this.client.send(new CreateBucketCommand({ Bucket }));
      });
    } catch (error) {
      this.ready = undefined;
      throw error;
    }
  }

  private at(digest: string): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.bucket.name, Key: placeOf(digest) };
  }
}

const UNKNOWN: readonly string[] = ['NotImplemented', 'MethodNotAllowed'];

function unlessUnknown(error: Error): Pick<ListObjectVersionsCommandOutput, 'Versions' | 'DeleteMarkers'> {
  if (!UNKNOWN.includes(error.name)) throw error;
  return {};
}

const statusOf = (error: unknown): number | undefined =>
  (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata?.httpStatusCode;
