'use strict';
// A shop on WhatsApp with Twilio's Node client, unmodified: node channels.js SETTINGS, which are JSON. Started by
// NodeStoryTest. Each chapter goes on from the one before.

const assert = require('node:assert/strict');
const twilio = require('twilio');
const {wayTo, adminOf, clockOf, refused, tell} = require('./tools');

const {mock, accountSid, authToken} = JSON.parse(process.argv[2]);
const client = twilio(accountSid, authToken, {httpClient: wayTo(mock)});
const admin = adminOf(mock);
const clock = clockOf(mock);
const senders = client.messaging.v2.channelsSenders;

const SHOP = 'whatsapp:+14155550188';
const USER = 'whatsapp:+14155550199';
const shop = {};

const send = async message => {
  const sent = await client.messages.create({to: USER, from: SHOP, ...message});
  await clock({settle: 'PT10M'});
  return client.messages(sent.sid).fetch();
};
const shown = async () => (await admin('/handsets/' + encodeURIComponent(USER))).conversation
  .filter(each => each.direction === 'received').map(each => each.body);
const typing = async () => (await admin('/senders/' + shop.sid + '/users/' + encodeURIComponent(USER))).typing;

const chapters = {
  'a sender is registered and verified': async () => {
    const made = await senders.create({
      sender_id: SHOP,
      configuration: {waba_id: '12345678912345', verification_method: 'sms'},
      profile: {name: 'Shop', websites: [{website: 'https://shop.example', label: 'Web'}]},
    });
    shop.sid = made.sid;
    assert.match(made.sid, /^XE[0-9a-f]{32}$/);
    assert.deepEqual([made.status, made.senderId, made.profile.name], ['CREATING', SHOP, 'Shop']);
    await clock({advance: 'PT5S'});
    assert.equal((await senders(made.sid).fetch()).status, 'PENDING_VERIFICATION');
    await refused(400, 63007, () => client.messages.create({to: USER, from: SHOP, body: 'Too soon'}));
    const {verification_code: code} = await admin('/senders/' + made.sid);
    const verifying = await senders(made.sid).update({configuration: {verification_code: code}});
    assert.equal(verifying.status, 'VERIFYING');
    await clock({advance: 'PT10S'});
    const online = await senders(made.sid).fetch();
    assert.equal(online.status, 'ONLINE');
    assert.equal(online.properties.messagingLimit ?? online.properties.messaging_limit, '10K Customers/24hr');
    const all = await senders.list({channel: 'whatsapp'});
    assert.deepEqual(all.map(each => each.sid), [made.sid]);
    await refused(400, 63100, () => senders.create({sender_id: 'nobody'}));
    await refused(400, 63100, () => senders.list({channel: 'sms'}));
  },
  'its profile changes, and it joins a pool': async () => {
    const changed = await senders(shop.sid).update({profile: {name: 'Shop', about: 'We sell shoes'}});
    assert.equal(changed.status, 'ONLINE:UPDATING');
    await clock({advance: 'PT1M'});
    const later = await senders(shop.sid).fetch();
    assert.deepEqual([later.status, later.profile.about], ['ONLINE', 'We sell shoes']);
    const service = await client.messaging.v1.services.create({friendlyName: 'Chat'});
    const pool = client.messaging.v1.services(service.sid).channelSenders;
    const pooled = await pool.create({sid: shop.sid});
    assert.deepEqual([pooled.sender, pooled.senderType], [SHOP, 'WhatsApp']);
    assert.equal((await pool(shop.sid).fetch()).messagingServiceSid, service.sid);
    assert.deepEqual((await pool.list()).map(each => each.sid), [shop.sid]);
    const sent = await client.messages.create({to: USER, messagingServiceSid: service.sid, body: 'x'});
    await clock({settle: 'PT10M'});
    assert.equal((await client.messages(sent.sid).fetch()).errorCode, 63016);
    assert.equal(await pool(shop.sid).remove(), true);
    assert.deepEqual(await pool.list(), []);
  },
  'nothing free is written before the user wrote': async () => {
    const cold = await send({body: 'Hello?'});
    assert.deepEqual([cold.status, cold.errorCode], ['failed', 63016]);
    assert.deepEqual(await shown(), []);
    await refused(400, 21910, () => client.messages.create({to: USER, from: '+14155550100', body: 'x'}));
  },
  'only an approved template is': async () => {
    const made = await client.content.v1.contents.create({
      friendly_name: 'parcel', language: 'en', variables: {1: 'friend'},
      types: {'twilio/text': {body: 'Hello dear {{1}} your parcel is here'}},
    });
    shop.content = made.sid;
    const draft = await send({contentSid: made.sid});
    assert.deepEqual([draft.status, draft.errorCode], ['failed', 63016]);
    await client.content.v1.contents(made.sid).approvalCreate.create({name: 'parcel', category: 'UTILITY'});
    await clock({advance: 'PT1M'});
    const sent = await send({contentSid: made.sid, contentVariables: JSON.stringify({1: 'Ada'})});
    assert.equal(sent.errorCode, null);
    assert.equal(sent.body, 'Hello dear Ada your parcel is here');
    assert.deepEqual(await shown(), [sent.body]);
    await admin('/templates/' + made.sid, {status: 'paused'});
    assert.equal((await send({contentSid: made.sid})).errorCode, 63041);
    await refused(400, 21656, () => client.messages.create({to: USER, from: SHOP, contentSid: made.sid, contentVariables: 'Ada'}));
  },
  'the user writes, and the window is open for a day': async () => {
    const came = await admin('/inbound', {from: USER, to: SHOP, body: 'Thanks, where?'});
    shop.question = came.message.sid;
    const question = await client.messages(shop.question).fetch();
    assert.deepEqual([question.direction, question.from, question.body], ['inbound', USER, 'Thanks, where?']);
    const free = await send({body: 'At the *desk*'});
    assert.equal(free.errorCode, null);
    assert.equal((await shown()).at(-1), 'At the *desk*');
    await clock({advance: 'PT24H'});
    assert.equal((await send({body: 'Are you there?'})).errorCode, 63016);
  },
  'the user sees that an answer is typed': async () => {
    const {message} = await admin('/inbound', {from: USER, to: SHOP, body: 'Yes'});
    assert.equal(await typing(), false);
    const shownInV2 = await client.messaging.v2.typingIndicator.create({channel: 'whatsapp', messageId: message.sid});
    assert.equal(shownInV2.success, true);
    assert.equal(await typing(), true);
    await clock({advance: 'PT30S'});
    assert.equal(await typing(), false);
    const shownInV3 = await client.messaging.v3.typingIndicator.create({channel: 'WHATSAPP', messageId: message.sid});
    assert.equal(shownInV3.success, true);
    assert.equal(await typing(), true);
    await send({body: 'Good'});
    assert.equal(await typing(), false);
    await admin('/senders', {account_sid: accountSid, address: 'rcs:agent'});
    const onRcs = {channel: 'RCS', from: 'rcs:agent', to: 'rcs:+14155550199'};
    assert.equal((await client.messaging.v3.typingIndicator.create(onRcs)).success, true);
    await refused(400, 20422, () => client.messaging.v3.typingIndicator.create({...onRcs, event: 'END'}));
    await assert.rejects(client.messaging.v3.typingIndicator.create({channel: 'whatsapp', messageId: message.sid}), {status: 400});
  },
  'the sender is given up': async () => {
    assert.equal(await senders(shop.sid).remove(), true);
    await refused(404, 20404, () => senders(shop.sid).fetch());
    await refused(400, 63007, () => client.messages.create({to: USER, from: SHOP, body: 'x'}));
  },
};

tell(chapters).then(() => process.exit(0));
