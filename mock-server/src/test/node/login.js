'use strict';
// A shop's sign-up and log-in with Twilio's Node client, unmodified: node login.js SETTINGS, which are JSON. Started by
// NodeStoryTest. Everything a phone or an authenticator does is done here with Node's own cryptography.

const assert = require('node:assert/strict');
const crypto = require('node:crypto');
const twilio = require('twilio');
const {wayTo, adminOf, clockOf, refused, tell} = require('./tools');

const {mock, accountSid, authToken} = JSON.parse(process.argv[2]);
const client = twilio(accountSid, authToken, {httpClient: wayTo(mock)});
const admin = adminOf(mock);
const clock = clockOf(mock);
const now = async () => Date.parse((await admin('/clock')).now);

const ADA = '+14155550123';
const IDENTITY = 'ada-0000-0001';
const shop = {};
const service = () => client.verify.v2.services(shop.service);
const entity = () => service().entities(IDENTITY);
const start = (to, channel = 'sms', more = {}) => service().verifications.create({to, channel, ...more});
const check = (to, code) => service().verificationChecks.create({to, code});
const codeFor = async to => (await admin('/codes?to=' + encodeURIComponent(to))).codes[0].code;
const other = code => String((Number(code) + 1) % 10 ** code.length).padStart(code.length, '0');

/** RFC 6238 with SHA-1, six digits and thirty seconds. */
const totp = (base32, millis) => {
  const bits = [...base32.replace(/=+$/, '')]
    .map(each => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(each).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map(each => parseInt(each, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(millis / 30000)));
  const mac = crypto.createHmac('sha1', key).update(counter).digest();
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1000000).padStart(6, '0');
};

const base64url = bytes => Buffer.from(bytes).toString('base64url');
const jws = (payload, privateKey) => {
  const signed = base64url(JSON.stringify({typ: 'JWT', alg: 'ES256'})) + '.' + base64url(JSON.stringify(payload));
  return signed + '.' + base64url(crypto.sign('sha256', Buffer.from(signed), {key: privateKey, dsaEncoding: 'ieee-p1363'}));
};

/** As much CBOR as an authenticator needs: maps with integer or text keys, texts, bytes, integers. */
const cbor = value => {
  const head = (major, size) => size < 24 ? Buffer.from([major << 5 | size])
    : size < 256 ? Buffer.from([major << 5 | 24, size]) : Buffer.from([major << 5 | 25, size >> 8, size & 255]);
  if (typeof value === 'number') {
    return value < 0 ? head(1, -1 - value) : head(0, value);
  }
  if (typeof value === 'string') {
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  }
  if (Buffer.isBuffer(value)) {
    return Buffer.concat([head(2, value.length), value]);
  }
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, each]) => [cbor(key), cbor(each)])]);
};

/** A platform authenticator with one passkey, and the browser around it. */
const authenticator = origin => {
  const {privateKey, publicKey} = crypto.generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const {x, y} = publicKey.export({format: 'jwk'});
  const id = crypto.randomBytes(32);
  let counter = 0;
  const clientData = (type, challenge) => Buffer.from(JSON.stringify({type, challenge, origin, crossOrigin: false}));
  const data = (rpId, flags) => {
    const signCount = Buffer.alloc(4);
    signCount.writeUInt32BE(++counter);
    return Buffer.concat([crypto.createHash('sha256').update(rpId).digest(), Buffer.from([flags]), signCount]);
  };
  const credential = response => ({
    id: base64url(id), rawId: base64url(id), authenticatorAttachment: 'platform', type: 'public-key', response,
  });
  return {
    create: ({publicKey: options}) => {
      const key = cbor(new Map([
        [1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')],
      ]));
      const authData = Buffer.concat([data(options.rp.id, 0x45), Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
      return credential({
        attestationObject: base64url(cbor(new Map([['fmt', 'none'], ['attStmt', new Map()], ['authData', authData]]))),
        clientDataJSON: base64url(clientData('webauthn.create', options.challenge)),
        transports: ['internal'],
      });
    },
    get: ({publicKey: options}, rpId) => {
      const authenticatorData = data(rpId, 0x05);
      const clientDataJSON = clientData('webauthn.get', options.challenge);
      const hash = crypto.createHash('sha256').update(clientDataJSON).digest();
      return credential({
        authenticatorData: base64url(authenticatorData),
        clientDataJSON: base64url(clientDataJSON),
        signature: base64url(crypto.sign('sha256', Buffer.concat([authenticatorData, hash]), privateKey)),
      });
    },
  };
};

const chapters = {
  'a log-in by code': async () => {
    shop.service = (await client.verify.v2.services.create({friendlyName: 'Shop', codeLength: 6})).sid;
    const verification = await start(ADA);
    assert.equal(verification.status, 'pending');
    assert.equal(verification.sendCodeAttempts.length, 1);
    const code = await codeFor(ADA);
    assert.match(code, /^\d{6}$/);
    await clock({advance: 'PT10S'});
    const shown = (await admin('/handsets/' + encodeURIComponent(ADA))).conversation.at(-1);
    assert.ok(shown.body.includes(code), shown.body);
    const wrong = await check(ADA, other(code));
    assert.deepEqual([wrong.status, wrong.valid], ['pending', false]);
    const right = await check(ADA, code);
    assert.deepEqual([right.status, right.valid, right.sid], ['approved', true, verification.sid]);
    await refused(404, 20404, () => check(ADA, code));
    assert.deepEqual(await client.messages.list({limit: 5}), []);
  },
  'a code expires, and tries run out': async () => {
    await start(ADA);
    const code = await codeFor(ADA);
    await clock({advance: 'PT10M'});
    await refused(404, 20404, () => check(ADA, code));
    const again = await start(ADA, 'call');
    for (let i = 0; i < 4; i++) {
      assert.equal((await start(ADA)).sid, again.sid);
    }
    await refused(429, 60203, () => start(ADA));
    const fresh = await codeFor(ADA);
    for (let i = 0; i < 5; i++) {
      assert.equal((await check(ADA, other(fresh))).status, 'pending');
    }
    await refused(429, 60202, () => check(ADA, fresh));
    await clock({advance: 'PT10M'});
    const last = await start(ADA);
    assert.equal((await service().verifications(last.sid).update({status: 'canceled'})).status, 'canceled');
    await refused(404, 20404, () => service().verifications(last.sid).fetch());
  },
  'a rate limit of the shop': async () => {
    const limit = await service().rateLimits.create({uniqueName: 'end_user_ip', description: 'By address'});
    const bucket = await service().rateLimits(limit.sid).buckets.create({max: 2, interval: 60});
    assert.deepEqual([bucket.max, bucket.interval], [2, 60]);
    const from = (to, ip) => start(to, 'sms', {rateLimits: {end_user_ip: ip}});
    await from('+14155550131', '203.0.113.7');
    await from('+14155550132', '203.0.113.7');
    await refused(429, 20429, () => from('+14155550133', '203.0.113.7'));
    await from('+14155550133', '203.0.113.8');
    await clock({advance: 'PT1M'});
    await from('+14155550134', '203.0.113.7');
    assert.equal(await service().rateLimits(limit.sid).remove(), true);
  },
  'an authenticator app': async () => {
    const factor = await entity().newFactors.create({friendlyName: "Ada's phone", factorType: 'totp'});
    assert.equal(factor.status, 'unverified');
    const {secret, uri} = factor.binding;
    assert.ok(uri.startsWith('otpauth://totp/') && uri.includes('secret=' + secret), uri);
    assert.equal((await entity().factors(factor.sid).fetch()).binding, undefined);
    const code = async () => totp(secret, await now());
    assert.equal((await entity().factors(factor.sid).update({authPayload: await code()})).status, 'verified');
    const pass = payload => entity().challenges.create({factorSid: factor.sid, authPayload: payload});
    await clock({advance: 'PT1M'});
    const used = await code();
    assert.equal((await pass(used)).status, 'approved');
    await refused(403, 60324, () => pass(used));
    await clock({advance: 'PT5M'});
    assert.equal((await pass(await code())).status, 'approved');
  },
  'a push to a phone': async () => {
    const {privateKey, publicKey} = crypto.generateKeyPairSync('ec', {namedCurve: 'P-256'});
    const token = await service().accessTokens.create({identity: IDENTITY, factorType: 'push'});
    assert.equal(token.token.split('.').length, 5);
    assert.equal((await service().accessTokens(token.sid).fetch()).sid, token.sid);
    const factor = await entity().newFactors.create({
      friendlyName: "Ada's app",
      factorType: 'push',
      'binding.alg': 'ES256',
      'binding.publicKey': publicKey.export({type: 'spki', format: 'der'}).toString('base64'),
      'config.appId': 'com.example.shop',
      'config.notificationPlatform': 'fcm',
      'config.notificationToken': 'f'.repeat(64),
      'config.sdkVersion': '1.0.0',
    });
    const sign = text => crypto.sign('sha256', Buffer.from(text), privateKey).toString('base64');
    await refused(403, 60311, () => entity().factors(factor.sid).update({authPayload: sign('something else')}));
    assert.equal((await entity().factors(factor.sid).update({authPayload: sign(factor.sid)})).status, 'verified');
    const ask = () => entity().challenges.create({
      factorSid: factor.sid,
      'details.message': 'Pay $12.50?',
      'details.fields': [{label: 'To', value: 'Bookshop'}],
    });
    const answer = async (challenge, status, key = privateKey) => {
      const {body, headers} = await raw(`/v2/Services/${shop.service}/Entities/${IDENTITY}/Challenges/${challenge.sid}`);
      const fields = headers.get('twilio-verify-signature-fields').split(',');
      const payload = Object.fromEntries(fields.map(each => [each, body[each]]));
      return entity().challenges(challenge.sid).update({authPayload: jws({...payload, status}, key)});
    };
    const yes = await ask();
    const stranger = crypto.generateKeyPairSync('ec', {namedCurve: 'P-256'}).privateKey;
    await refused(403, 60324, () => answer(yes, 'approved', stranger));
    assert.equal((await answer(yes, 'approved')).status, 'approved');
    await refused(403, 60322, () => answer(yes, 'denied'));
    assert.equal((await answer(await ask(), 'denied')).status, 'denied');
    const late = await ask();
    const push = await entity().challenges(late.sid).notifications.create({ttl: 60});
    assert.equal(push.priority, 'high');
    await clock({advance: 'PT6M'});
    assert.equal((await entity().challenges(late.sid).fetch()).status, 'expired');
    const order = (await entity().challenges.list({factorSid: factor.sid, order: 'desc', pageSize: 2})).map(each => each.sid);
    assert.deepEqual([order.length, order[0]], [3, late.sid]);
  },
  'a passkey': async () => {
    const origin = 'https://shop.example.com';
    const phone = authenticator(origin);
    const asked = await service().newFactors.create({
      friendly_name: 'Phone',
      identity: IDENTITY,
      config: {
        relying_party: {id: 'shop.example.com', name: 'Shop', origins: [origin]},
        authenticator_attachment: 'platform',
        discoverable_credentials: 'preferred',
        user_verification: 'preferred',
      },
    });
    const registered = await service().newVerifyFactors.update(phone.create(asked.options));
    assert.equal(registered.status, 'verified');
    const challenge = () => service().newChallenge().create({identity: IDENTITY, factor_sid: asked.sid});
    const first = await challenge();
    const passed = phone.get(first.options, 'shop.example.com');
    assert.equal((await service().approveChallenge.update(passed)).status, 'approved');
    await assert.rejects(() => service().approveChallenge.update(passed));
    const thief = authenticator('https://shop.example.net');
    const second = await challenge();
    await assert.rejects(() => service().approveChallenge.update(thief.get(second.options, 'shop.example.com')));
  },
  'attempts and their summary': async () => {
    const all = await client.verify.v2.verificationAttempts.list({verifyServiceSid: shop.service, limit: 100});
    const converted = all.filter(each => each.conversionStatus === 'converted').length;
    const summary = await client.verify.v2.verificationAttemptsSummary().fetch({verifyServiceSid: shop.service});
    assert.deepEqual([summary.totalAttempts, summary.totalConverted, summary.totalUnconverted],
      [all.length, converted, all.length - converted]);
    assert.equal(converted, 1);
    assert.equal(Number(summary.conversionRatePercentage).toFixed(6), (100 * converted / all.length).toFixed(6));
    assert.equal((await client.verify.v2.verificationAttempts(all[0].sid).fetch()).sid, all[0].sid);
    assert.deepEqual(await client.verify.v2.templates.list({friendlyName: 'no such template'}), []);
    assert.equal((await client.verify.v2.forms('form-push').fetch()).formType, 'form-push');
  },
  'numbers are looked up': async () => {
    const lookups = client.lookups.v2;
    const known = await lookups.phoneNumbers('+14159929960').fetch({fields: 'line_type_intelligence,caller_name'});
    assert.deepEqual([known.valid, known.countryCode, known.nationalFormat], [true, 'US', '(415) 992-9960']);
    assert.equal(known.lineTypeIntelligence.type, 'nonFixedVoip');
    const long = await lookups.phoneNumbers('+141599299600').fetch();
    assert.deepEqual([long.valid, long.validationErrors], [false, ['TOO_LONG']]);
    const override = lookups.lookupOverrides('line_type_intelligence', '+14159929960');
    assert.equal((await override.create({line_type: 'mobile', reason: 'Ported'})).overriddenLineType, 'mobile');
    const after = await lookups.phoneNumbers('+14159929960').fetch({fields: 'line_type_intelligence'});
    assert.equal(after.lineTypeIntelligence.type, 'mobile');
    assert.equal(await override.remove(), true);
    const batch = await lookups.query.create({phone_numbers: [
      {correlation_id: 'a', phone_number: '+14159929960', fields: ['line_type_intelligence']},
      {correlation_id: 'b', phone_number: '+447772000001'},
    ]});
    assert.deepEqual(batch.phoneNumbers.map(each => each.correlation_id ?? each.correlationId), ['a', 'b']);
    const rule = lookups.bucket('sim_swap', 'nightly');
    assert.equal((await rule.update({limit: 1, ttl: 60})).limit, 1);
    await lookups.phoneNumbers('+447772000001').fetch({fields: 'sim_swap'});
    await refused(429, 60616, () => lookups.phoneNumbers('+447772000001').fetch({fields: 'sim_swap'}));
    assert.equal(await rule.remove(), true);
    const former = await client.lookups.v1.phoneNumbers('+15108675310').fetch({type: ['carrier']});
    assert.equal(former.carrier.type, 'mobile');
    await refused(404, 20404, () => client.lookups.v1.phoneNumbers('+1415').fetch());
  },
  'an attack is stopped, and a friend is not': async () => {
    let blocked = 0;
    for (let i = 0; i < 120 && blocked < 10; i++) {
      const to = '+26377123' + String(4000 + i);
      await start(to).catch(error => {
        assert.deepEqual([error.status, error.code], [403, 60410]);
        blocked++;
      });
      await clock({advance: 'PT3S'});
    }
    assert.equal(blocked, 10);
    const friend = '+263771234999';
    await refused(403, 60410, () => start(friend));
    await client.verify.v2.safelist.create({phoneNumber: friend});
    assert.equal((await start(friend)).status, 'pending');
    assert.equal(await client.verify.v2.safelist(friend).remove(), true);
    assert.equal((await start('+263771234998', 'sms', {riskCheck: 'disable'})).status, 'pending');
  },
};

/** An answer with its headers, which the client does not show. */
const raw = async path => {
  const response = await fetch(mock + '/verify' + path, {
    headers: {Authorization: 'Basic ' + Buffer.from(accountSid + ':' + authToken).toString('base64')},
  });
  return {body: await response.json(), headers: response.headers};
};

tell(chapters).then(() => process.exit(0));
