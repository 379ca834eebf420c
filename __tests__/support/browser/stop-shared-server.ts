// Jest asks for a default export.
export { stopSharedServer as default } from './shared-server';
