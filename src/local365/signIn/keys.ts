import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Database } from '../store/database.ts';
import { keptValue } from '../store/meta.ts';

export interface SigningKeys {
  signing: CryptoKey;
  checking: CryptoKey;
  published: JWK;
}

/** The key pair of this tenant, made on first start and kept beside the data. */
export async function keptKeys(database: Database): Promise<SigningKeys> {
  const fresh = JSON.stringify(await freshKeys(database));
  const pair = JSON.parse(keptValue(database, 'signingKey', () => fresh)) as { own: JWK; published: JWK };
  const [signing, checking] = await Promise.all([toKey(pair.own), toKey(pair.published)]);
  return { signing, checking, published: { ...pair.published, kid: 'local365', use: 'sig', alg: 'RS256' } };
}

async function freshKeys(database: Database): Promise<{ own: JWK; published: JWK } | null> {
  if (database.get('SELECT 1 FROM meta WHERE name = ?', 'signingKey')) return null;
  const pair = await generateKeyPair('RS256', { extractable: true });
  const [own, published] = await Promise.all([exportJWK(pair.privateKey), exportJWK(pair.publicKey)]);
  return { own, published };
}

async function toKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'RS256');
  if (key instanceof Uint8Array) throw new TypeError('The kept signing key is not an RSA key.');
  return key;
}
