import { describe, expect, it } from 'vitest';
import { aCanary, fetchOnce } from '../../../support/web/canary.ts';
import { EXPIRED_CERTIFICATE, TEST_CERTIFICATE, TEST_KEY } from '../../../support/web/certificates.ts';
import { lookupOf } from '../../../support/web/lookup.ts';

describe('over TLS', () => {
  const names = lookupOf({ 'news.example': ['127.0.0.1'], 'other.example': ['127.0.0.1'] });
  const trusting = { allow: ['127.0.0.1'], lookup: names, ca: TEST_CERTIFICATE };
  const good = { tls: { key: TEST_KEY, cert: TEST_CERTIFICATE } };

  it('a server with a certificate that is trusted is asked', async () => {
    const server = await aCanary(good);
    expect((await fetchOnce(`https://news.example:${server.port}/`, trusting)).outcome).toBe('fetched');
    expect((await fetchOnce(`https://127.0.0.1:${server.port}/`, trusting)).outcome).toBe('fetched');
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    [
      'whose certificate nobody trusts',
      'news.example',
      good,
      { ...trusting, ca: undefined },
      'is signed by nobody who is trusted here',
    ],
    ['whose certificate is for another name', 'other.example', good, trusting, 'is for another name'],
    [
      'whose certificate has expired',
      'news.example',
      { tls: { key: TEST_KEY, cert: EXPIRED_CERTIFICATE } },
      { ...trusting, ca: EXPIRED_CERTIFICATE },
      'has expired',
    ],
  ])('a server %s is not', async (_what, name, serving, { ca, ...options }, words) => {
    const server = await aCanary(serving);
    const fetched = await fetchOnce(`https://${name}:${server.port}/`, { ...options, ...(ca ? { ca } : {}) });
    expect(fetched).toEqual({ outcome: 'failed', why: `its certificate ${words}` });
    expect(server.requests).toEqual([]);
  });

  it.each(['127.0.0.1', '[::ffff:127.0.0.1]', '0x7f.1', 'news.example', 'localhost'])(
    'a server on this machine is not, as %s',
    async (host) => {
      const server = await aCanary(good);
      const fetched = await fetchOnce(`https://${host}:${server.port}/`, {
        lookup: lookupOf({ 'news.example': ['127.0.0.1'], localhost: ['127.0.0.1'] }),
        ca: TEST_CERTIFICATE,
      });
      expect(fetched).toEqual({ outcome: 'refused', why: expect.stringMatching(/FETCH_ALLOW_CIDR$/) });
      expect(server.requests).toEqual([]);
    },
  );

  it('a server without it is not', async () => {
    const server = await aCanary();
    expect(await fetchOnce(`https://127.0.0.1:${server.port}/`, trusting)).toEqual({
      outcome: 'failed',
      why: 'could not agree on a secure connection',
    });
  });
});
