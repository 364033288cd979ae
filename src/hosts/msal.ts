/** The part of MSAL the tab needs, a chunk of its own: 78 kB that a returning person's first screen does not wait for. */
export {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
} from '@azure/msal-browser';
