import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// The page a sign-in window comes back to: it hands the answer to the hub and closes itself.
void broadcastResponseToMainFrame();
