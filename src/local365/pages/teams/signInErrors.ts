export interface SignInError {
  status: string;
  code: string;
  subError?: string;
  description: string;
}

interface TokenError {
  error?: string;
  suberror?: string;
  error_description?: string;
  error_codes?: number[];
}

export const interactionRequired: SignInError = {
  status: 'USER_INTERACTION_REQUIRED',
  code: 'invalid_grant',
  subError: 'consent_required',
  description: 'AADSTS65001: The person has not consented to this app.',
};

export const cancelled: SignInError = {
  status: 'USER_CANCEL',
  code: 'user_cancelled',
  description: 'The person cancelled the request.',
};

export const noNetwork: SignInError = {
  status: 'NO_NETWORK',
  code: 'no_network_connectivity',
  description: 'The sign-in service did not answer.',
};

/** Entra ID's codes for an account that does not exist, is disabled, or is not known in this tenant. */
const accountCodes = [50034, 50057, 50020];

function statusOf(httpStatus: number, { error, suberror = '', error_codes: codes = [] }: TokenError): string {
  const asksPerson =
    error === 'interaction_required' || ['consent_required', 'basic_action'].includes(suberror);
  if (asksPerson) return interactionRequired.status;
  if (httpStatus === 429 || httpStatus >= 500) return 'TRANSIENT_ERROR';
  return codes.some((code) => accountCodes.includes(code)) ? 'ACCOUNT_UNAVAILABLE' : 'PERSISTENT_ERROR';
}

/** Says in the bridge's words what the token endpoint refused, so that MSAL raises the right error class. */
export function signInError(httpStatus: number, body: TokenError): SignInError {
  return {
    status: statusOf(httpStatus, body),
    code: body.error ?? `http_${httpStatus}`,
    subError: body.suberror,
    description: body.error_description ?? `The sign-in service answered ${httpStatus}.`,
  };
}
