// One part of a walk through the tables, beside the others.
import { parentPort, workerData } from 'node:worker_threads';

const { run } = await import(workerData.url);
parentPort.postMessage(run(workerData.task));
