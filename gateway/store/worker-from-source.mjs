// Starts the store's worker from TypeScript source: in a checkout only, never in the package.
import { register } from 'tsx/esm/api';

register();
await import('./store-worker.ts');
