import type { ApiAnswer } from '../apiCall.ts';
import type { Reason, Refusal } from '../refusal.ts';

const plain = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

const words: Record<Reason, [status: number, code: string, message: (subject: string) => string]> = {
  badRequest: [400, '-1, Microsoft.SharePoint.SPException', (subject) => subject],
  notFound: [
    404,
    '-2130575338, System.ArgumentException',
    () => 'Item does not exist. It may have been deleted by another user.',
  ],
  denied: [
    403,
    '-2147024891, System.UnauthorizedAccessException',
    () => 'Access denied. You do not have permission to perform this action or access this resource.',
  ],
  changedMeanwhile: [
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    (eTag) => `The request ETag value '${eTag}' does not match the object's ETag value.`,
  ],
  duplicate: [
    400,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    (names) =>
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${names}].`,
  ],
  invalidText: [
    400,
    '-2130575155, Microsoft.SharePoint.SPException',
    () => 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
  ],
  invalidValue: [
    400,
    '-2147467261, Microsoft.SharePoint.SPException',
    (name) => `An unexpected value was found for the field '${name}'.`,
  ],
  unknownField: [
    400,
    plain,
    (name) =>
      `The property '${name}' does not exist on type 'SP.Data.ListItem'. Make sure to only use property names that are defined by the type.`,
  ],
  notIndexed: [400, plain, (name) => `The field '${name}' is not indexed.`],
  threshold: [
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    () => 'The attempted operation is prohibited because it exceeds the list view threshold.',
  ],
  broken: [
    500,
    '-1, Microsoft.SharePoint.SPException',
    () => 'Cannot complete this action.\n\nPlease try again.',
  ],
  alreadyExists: [400, '-2130575342, Microsoft.SharePoint.SPException', (subject) => subject],
};

export function sharePointRefusal(refusal: Refusal): ApiAnswer {
  const [status, code, message] = words[refusal.reason];
  const own = refusal.message !== `${refusal.reason}: ${refusal.subject}` && refusal.reason !== 'duplicate';
  return sharePointError(status, code, own ? refusal.message : message(refusal.subject));
}

export function sharePointError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): ApiAnswer {
  return { status, headers, body: { 'odata.error': { code, message: { lang: 'en-US', value: message } } } };
}

/** [L17] A browser whose sign-in is over reads 403, whoever brings a bad token or nothing at all 401. */
export function sharePointUnauthorised(cookieIsOver: boolean, tenantId: string): ApiAnswer {
  return sharePointError(
    cookieIsOver ? 403 : 401,
    '-2147024891, System.UnauthorizedAccessException',
    'Attempted to perform an unauthorized operation.',
    cookieIsOver
      ? { 'x-forms_based_auth_required': '/sharepoint' }
      : { 'www-authenticate': `Bearer realm="${tenantId}"` },
  );
}
