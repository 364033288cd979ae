import type { ApiAnswer, ApiCall } from '../apiCall.ts';
import type { Service } from '../service.ts';
import { sharePointError } from './errors.ts';

export function answerSharePoint(_service: Service, call: ApiCall): ApiAnswer {
  return sharePointError(404, '-1', `Cannot find resource for the request ${call.path}.`);
}
