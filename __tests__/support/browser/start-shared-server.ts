// Jest asks for a default export.
export { startSharedServer as default } from './shared-server';
