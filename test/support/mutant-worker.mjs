// tsx registers its loader in the main thread only: here it is registered in the thread first.
import { register } from 'tsx/esm/api';

register();
await import('./mutant-worker.ts');
