import { Module } from '@nestjs/common';
import { LogController } from './log.controller.js';
import { LogQuery } from './log.query.js';
import { Sequencer } from './sequencer.js';
import { Witnesses } from './witnesses.service.js';

/** One Merkle tree per agency over all its entries, with signed heads: nothing can be cut off or taken out unseen. */
@Module({ controllers: [LogController], providers: [LogQuery, Sequencer, Witnesses], exports: [LogQuery, Sequencer] })
export class TransparencyModule {}
