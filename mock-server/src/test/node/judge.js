'use strict';
// Runs Twilio's Node client, unmodified, against the mock server: node judge.js SETTINGS, which are JSON. Started by
// NodeClientTest, which reads one JSON object a line: {"step": …, "error": … or null}. Every step is tried.

const assert = require('node:assert/strict');
const http = require('node:http');
const twilio = require('twilio');
const {NoAuthCredentialProvider} = require('twilio/lib/credential_provider/NoAuthCredentialProvider');
const {wayTo, clockOf, refused, say, tell} = require('./tools');

const settings = JSON.parse(process.argv[2]);
const {mock, accountSid, authToken, virtual, service} = settings;
const TO = '+14155550123';
const OTHER = '+14155550124';
const FROM = '+14155550100';
const SECOND = '+14155550101';
const DAY = 24 * 3600 * 1000;
const PNG = Buffer.from(settings.png, 'base64');

const httpClient = wayTo(mock);
const clientOf = (user, password, options = {}) => twilio(user, password, {httpClient, ...options});
const client = clientOf(accountSid, authToken);

/** Callbacks, and a picture for whoever asks. */
const webhooks = [];
const waiting = [];
const receiver = http.createServer((request, response) => {
  if (request.url === '/cat.png') {
    response.writeHead(200, {'Content-Type': 'image/png', 'Content-Length': PNG.length});
    response.end(request.method === 'HEAD' ? undefined : PNG);
    return;
  }
  const chunks = [];
  request.on('data', chunk => chunks.push(chunk));
  request.on('end', () => {
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
    webhooks.push({
      url: 'http://' + request.headers.host + request.url,
      method: request.method,
      signature: request.headers['x-twilio-signature'],
      form,
    });
    waiting.splice(0).forEach(wake => wake());
    response.writeHead(204).end();
  });
});

const until = async (what, holds) => {
  const end = Date.now() + 30000;
  while (!holds()) {
    assert.ok(Date.now() < end, what + ' did not happen; webhooks: ' + JSON.stringify(webhooks.map(each => each.form)));
    await new Promise(wake => {
      waiting.push(wake);
      setTimeout(wake, 1000).unref();
    });
  }
};

const clock = clockOf(mock);
const now = async () => new Date((await (await fetch(mock + '/mock/v1/clock')).json()).now);
const delivered = async sid => {
  if (virtual) {
    await clock({settle: 'PT10M'});
  }
  await until(sid + ' delivered', () => webhooks.some(each => each.form.MessageSid === sid && each.form.MessageStatus === 'delivered'));
};
const hook = path => `http://127.0.0.1:${receiver.address().port}${path}`;
const send = async (message, path = '/status') => {
  const sent = await client.messages.create({statusCallback: hook(path), ...message});
  await delivered(sent.sid);
  return sent;
};

const NOBODY = 'SM' + '0'.repeat(32);
const steps = {
  'an SMS is queued, then delivered': async () => {
    const sent = await send({to: TO, from: FROM, body: 'Grüße 👍'});
    assert.equal(sent.status, 'queued');
    assert.match(sent.sid, /^SM[0-9a-f]{32}$/);
    assert.equal(sent.body, 'Grüße 👍');
    assert.equal(sent.numSegments, '1');
    assert.equal(sent.dateSent, null);
    assert.equal(sent.direction, 'outbound-api');
    const message = await client.messages(sent.sid).fetch();
    assert.equal(message.status, 'delivered');
    assert.ok(message.dateSent instanceof Date && message.dateSent >= sent.dateCreated);
    assert.match(message.price, /^-0\.\d+$/);
    assert.deepEqual(Object.keys(message.subresourceUris).sort(), ['feedback', 'media']);
  },
  'a service chooses a sender': async () => {
    const sent = await send({to: TO, messagingServiceSid: service, body: 'From whomever'});
    assert.equal(sent.status, 'accepted');
    assert.equal(sent.from, null);
    const message = await client.messages(sent.sid).fetch();
    assert.ok([FROM, SECOND].includes(message.from), message.from);
    assert.equal(message.messagingServiceSid, service);
  },
  'a scheduled message goes out in time, or is canceled': async () => {
    const sendAt = new Date((await now()).getTime() + 3 * 3600 * 1000);
    const order = {
      to: TO,
      messagingServiceSid: service,
      body: 'Later',
      scheduleType: 'fixed',
      sendAt,
      statusCallback: hook('/status'),
    };
    const goes = await client.messages.create(order);
    const stays = await client.messages.create(order);
    assert.equal(goes.status, 'scheduled');
    assert.equal((await client.messages(stays.sid).update({status: 'canceled'})).status, 'canceled');
    await refused(409, 30409, () => client.messages(stays.sid).update({status: 'canceled'}));
    await clock({advance: 'PT3H'});
    await delivered(goes.sid);
    assert.ok((await client.messages(goes.sid).fetch()).dateSent.getTime() >= sendAt.getTime() - 1000);
    assert.equal((await client.messages(stays.sid).fetch()).status, 'canceled');
  },
  'media are listed, fetched, handed out and deleted': async () => {
    const mms = await send({to: TO, from: FROM, body: 'Two', mediaUrl: [hook('/cat.png'), 'https://example.com/dog.jpg']});
    assert.match(mms.sid, /^MM/);
    assert.equal(mms.numMedia, '2');
    const media = await client.messages(mms.sid).media.list({pageSize: 1});
    assert.deepEqual(media.map(each => each.contentType).sort(), ['image/jpeg', 'image/png']);
    const cat = media.find(each => each.contentType === 'image/png');
    const again = await client.messages(mms.sid).media(cat.sid).fetch();
    assert.equal(again.parentSid, mms.sid);
    const authorization = 'Basic ' + Buffer.from(accountSid + ':' + authToken).toString('base64');
    const file = await fetch(mock + again.uri.replace('.json', ''), {headers: {authorization}});
    assert.equal(file.headers.get('content-type'), 'image/png');
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), PNG);
    const before = new Date(cat.dateCreated.getTime() - DAY);
    assert.equal((await client.messages(mms.sid).media.list({dateCreatedBefore: before})).length, 0);
    assert.equal((await client.messages(mms.sid).media.list({dateCreatedAfter: before})).length, 2);
    assert.equal(await client.messages(mms.sid).media(cat.sid).remove(), true);
    await refused(404, 20404, () => client.messages(mms.sid).media(cat.sid).fetch());
  },
  'a redacted message has no text': async () => {
    const sent = await send({to: TO, from: FROM, body: 'Secret'});
    assert.equal((await client.messages(sent.sid).update({body: ''})).body, '');
    assert.equal((await client.messages(sent.sid).fetch()).body, '');
  },
  'a deleted message is gone': async () => {
    const sent = await send({to: TO, from: FROM, body: 'Soon gone'});
    assert.equal(await client.messages(sent.sid).remove(), true);
    await refused(404, 20404, () => client.messages(sent.sid).fetch());
    await refused(404, 20404, () => client.messages(sent.sid).remove());
  },
  'feedback is taken': async () => {
    const sent = await send({to: TO, from: FROM, body: 'Did it arrive?', provideFeedback: true});
    const feedback = await client.messages(sent.sid).feedback.create({outcome: 'confirmed'});
    assert.equal(feedback.outcome, 'confirmed');
    assert.equal(feedback.messageSid, sent.sid);
  },
  'lists go over all pages, with every filter': async () => {
    await clock({advance: 'P2D'});
    const start = await now();
    for (const [to, from, body] of [[TO, FROM, 'a1'], [OTHER, FROM, 'a2'], [TO, SECOND, 'a3']]) {
      await send({to, from, body});
    }
    await clock({advance: 'P1D'});
    for (const body of ['b4', 'b5', 'b6', 'b7']) {
      await send({to: TO, from: FROM, body});
    }
    const first = new Date(Math.floor(start.getTime() / DAY) * DAY);
    const second = new Date(first.getTime() + DAY);
    const listed = async filters => (await client.messages.list({pageSize: 2, ...filters})).map(each => each.body);
    const since = {dateSentAfter: first};
    assert.deepEqual(await listed(since), ['b7', 'b6', 'b5', 'b4', 'a3', 'a2', 'a1']);
    assert.deepEqual(await listed({...since, to: OTHER}), ['a2']);
    assert.deepEqual(await listed({...since, from: SECOND}), ['a3']);
    assert.deepEqual(await listed({...since, dateSentBefore: second}), ['a3', 'a2', 'a1']);
    assert.deepEqual(await listed({dateSentAfter: second}), ['b7', 'b6', 'b5', 'b4']);
    assert.deepEqual(await listed({dateSent: first, to: TO}), ['a3', 'a1']);
    assert.deepEqual(await listed({dateSent: new Date(second.getTime() + 7 * DAY)}), []);
    assert.equal((await client.messages.list({limit: 3, pageSize: 2})).length, 3);
    const page = await client.messages.page({pageSize: 2, ...since});
    const next = await page.nextPage();
    assert.deepEqual(next.instances.map(each => each.body), ['b5', 'b4']);
    const back = await next.previousPage();
    assert.deepEqual(back.instances.map(each => each.body), ['b7', 'b6']);
    const seen = [];
    await new Promise((done, fail) => client.messages.each(
      {...since, pageSize: 2, callback: each => seen.push(each.body), done: error => (error ? fail(error) : done())},
    ));
    assert.equal(seen.length, 7);
  },
  'refusals become typed errors': async () => {
    const create = message => () => client.messages.create(message);
    const ok = {to: TO, from: FROM, body: 'x'};
    await refused(400, 21211, create({...ok, to: '123'}));
    await refused(400, 21604, create({...ok, to: ''}));
    await refused(400, 21603, create({to: TO, body: 'x'}));
    await refused(400, 21602, create({to: TO, from: FROM}));
    await refused(400, 21606, create({...ok, from: '+123'}));
    await refused(400, 21617, create({...ok, body: 'x'.repeat(1601)}));
    await refused(400, 21623, create({...ok, mediaUrl: Array(11).fill('https://example.com/a.png')}));
    await refused(400, 35118, create({...ok, scheduleType: 'fixed', sendAt: new Date()}));
    await refused(404, 20404, () => client.messages(NOBODY).fetch());
    await refused(404, 30404, () => client.messages(NOBODY).update({body: ''}));
    await refused(404, 20404, () => client.messages(NOBODY).media.list());
    await refused(404, 20404, () => client.messages(NOBODY).feedback.create());
    await refused(401, 20003, () => clientOf(accountSid, 'wrong').messages.list());
  },
  'a sub-account is reached by its parent, but not the other way': async () => {
    const {subaccountSid, subaccountToken, subaccountFrom} = settings;
    const parent = clientOf(accountSid, authToken, {accountSid: subaccountSid});
    const own = clientOf(subaccountSid, subaccountToken);
    const sent = await parent.messages.create({to: TO, from: subaccountFrom, body: 'By the parent'});
    assert.equal(sent.accountSid, subaccountSid);
    assert.equal((await own.messages(sent.sid).fetch()).body, 'By the parent');
    await refused(404, 20404, () => client.messages(sent.sid).fetch());
    await refused(401, 20003, () => clientOf(subaccountSid, subaccountToken, {accountSid}).messages.list());
  },
  'an API key is as good as the token': async () => {
    const keyed = clientOf(settings.keySid, settings.keySecret, {accountSid});
    const sent = await keyed.messages.create({to: TO, from: FROM, body: 'By key'});
    assert.equal((await client.messages(sent.sid).fetch()).body, 'By key');
    await refused(401, 20003, () => clientOf(settings.keySid, 'nonsense', {accountSid}).messages.list());
  },
  'an OAuth app is as good as the token': async () => {
    const {clientId, clientSecret} = settings;
    const anybody = new twilio.Twilio(undefined, undefined, {httpClient});
    anybody.setCredentialProvider(new NoAuthCredentialProvider());
    let tokens = 0;
    const fetchToken = async () => {
      tokens++;
      const grant = {grantType: 'client_credentials', clientId, clientSecret};
      return (await anybody.oauth.v2.token.create(grant)).accessToken;
    };
    const provider = new twilio.ClientCredentialProviderBuilder()
      .setClientId(clientId).setClientSecret(clientSecret).setTokenManager({fetchToken}).build();
    const bearer = new twilio.Twilio(undefined, undefined, {httpClient});
    bearer.setCredentialProvider(provider);
    bearer.setAccountSid(accountSid);
    const sent = await bearer.messages.create({to: TO, from: FROM, body: 'By app'});
    assert.equal((await bearer.messages(sent.sid).fetch()).body, 'By app');
    assert.ok(tokens > 0);
  },
  'webhooks are signed as the validator wants': async () => {
    const paths = ['/status', '/status?x=1&y=2', '/status?name=Gr%C3%BC%C3%9Fe%20%F0%9F%91%8D&empty=', '/Status/a%2Fb/'];
    for (const path of paths) {
      await send({to: TO, from: FROM, body: 'Signed'}, path);
      const came = webhooks.filter(each => each.url === hook(path));
      assert.ok(came.length >= 2, path + ' got ' + came.length);
      came.forEach(each => {
        assert.equal(each.method, 'POST');
        assert.ok(twilio.validateRequest(authToken, each.signature, each.url, each.form), each.url);
        assert.ok(!twilio.validateRequest(authToken, each.signature, each.url + 'x', each.form));
        assert.ok(!twilio.validateRequest('x' + authToken, each.signature, each.url, each.form));
      });
    }
  },
  'signatures made elsewhere are told right from wrong': async () => {
    for (const {url, form, body, signature} of settings.signed) {
      assert.ok(
        body === undefined
          ? twilio.validateRequest(authToken, signature, url, form)
          : twilio.validateRequestWithBody(authToken, signature, url, body),
        'the validator does not accept what the SDK signed: ' + url,
      );
    }
  },
};

receiver.listen(0, '127.0.0.1', async () => {
  await tell(steps);
  // What the validator's own function signs, for the SDK to judge.
  const ours = settings.signed
    .filter(each => each.body === undefined)
    .map(({url, form}) => ({url, form, signature: twilio.getExpectedTwilioSignature(authToken, url, form)}));
  say({signatures: ours});
  process.exit(0);
});
