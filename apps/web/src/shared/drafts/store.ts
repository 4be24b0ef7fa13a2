/*
 * Drafts live in IndexedDB, because photos taken without a network have to survive too. Every key begins with the person's id:
 * what one officer typed on a shared phone is never shown to the next.
 */
const NAME = 'anjuan-drafts';
const STORE = 'draft';

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await database();
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = work(db.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
  } finally {
    db.close();
  }
}

const range = (user: string): IDBKeyRange => IDBKeyRange.bound(`${user}/`, `${user}/\uffff`);

export const allOf = <T>(user: string): Promise<T[]> =>
  run('readonly', (store) => store.getAll(range(user)) as IDBRequest<T[]>);
export const keep = (user: string, id: string, value: unknown): Promise<unknown> =>
  run('readwrite', (store) => store.put(value, `${user}/${id}`));
export const drop = (user: string, id: string): Promise<unknown> =>
  run('readwrite', (store) => store.delete(`${user}/${id}`));
