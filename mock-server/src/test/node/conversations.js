'use strict';
// A shop's conversations with Twilio's Node client, unmodified: node conversations.js SETTINGS, which are JSON. Started by
// NodeStoryTest. What can be done in the account's usual service is done in a named one too.

const assert = require('node:assert/strict');
const http = require('node:http');
const twilio = require('twilio');
const {wayTo, adminOf, clockOf, refused, tell} = require('./tools');

const {mock, accountSid, authToken, binding} = JSON.parse(process.argv[2]);
const client = twilio(accountSid, authToken, {httpClient: wayTo(mock)});
const admin = adminOf(mock);
const clock = clockOf(mock);
const v1 = client.conversations.v1;

const OURS = '+14155550100';
const PHONE = '+14155550190';
const USER = 'whatsapp:+14155550191';
const SENDER = 'whatsapp:+14155550111';
const HOOK = 'https://example.com/hook';
const shop = {};

/** The shop's application: it keeps what it is told, and answers what it is to. */
const heard = [];
let answer = [204, ''];
const application = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', chunk => chunks.push(chunk));
  request.on('end', () => {
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
    const url = 'http://' + request.headers.host + request.url;
    const genuine = twilio.validateRequest(authToken, request.headers['x-twilio-signature'], url, form);
    heard.push({path: request.url, form, genuine});
    response.writeHead(answer[0], {'Content-Type': 'application/json'}).end(answer[1]);
  });
});
const hook = path => `http://127.0.0.1:${application.address().port}${path}`;

/** The time on the server's clock, without what is less than a second. */
const now = async () => new Date((await admin('/clock')).now).toISOString().replace(/\.\d+Z/, '.000Z');
const sids = all => all.map(each => each.sid);
const phone = () => ({'messagingBinding.address': PHONE, 'messagingBinding.proxyAddress': OURS});
const whatsApp = () => ({'messagingBinding.address': USER, 'messagingBinding.proxyAddress': SENDER});
const shares = (total, sent, delivered, read, failed, undelivered) => ({total, sent, delivered, read, failed, undelivered});

/** The chapters of one family of paths: {@code root} is the account's, or a service's. */
const chaptersOf = (family, root, serviceSid) => {
  const here = {};
  const talk = () => root().conversations(here.sid);
  const title = what => `${family}: ${what}`;
  return {
    [title('a conversation is made, changed and found')]: async () => {
      const made = await root().conversations.create({
        friendlyName: 'Order 7', uniqueName: 'order-7', attributes: '{"order":7}', state: 'active', 'timers.closed': 'PT24H',
      });
      here.sid = made.sid;
      assert.match(made.sid, /^CH[0-9a-f]{32}$/);
      assert.equal(made.chatServiceSid, serviceSid());
      assert.deepEqual([made.state, made.attributes], ['active', '{"order":7}']);
      assert.equal(made.dateCreated.toISOString(), await now());
      assert.equal(new Date(made.timers.date_closed) - made.dateCreated, 24 * 3600 * 1000);
      assert.deepEqual(Object.keys(made.links).sort(), ['export', 'messages', 'participants', 'webhooks']);
      assert.equal(made.url.includes('/Services/'), family === 'a named service');
      const changed = await root().conversations('order-7').update({friendlyName: 'Order no. 7'});
      assert.deepEqual([changed.sid, changed.friendlyName], [here.sid, 'Order no. 7']);
      assert.equal((await talk().fetch()).friendlyName, 'Order no. 7');
      assert.deepEqual(sids(await root().conversations.list({state: 'active', pageSize: 1})), [here.sid]);
      assert.deepEqual(await root().conversations.list({state: 'closed'}), []);
      await refused(409, 50353, () => root().conversations.create({uniqueName: 'order-7'}));
      await refused(400, 50304, () => talk().update({attributes: '{'}));
    },
    [title('an agent, a phone and a WhatsApp user take part')]: async () => {
      const agent = await talk().participants.create({identity: 'agent', attributes: '{"desk":1}'});
      assert.deepEqual([agent.identity, agent.messagingBinding], ['agent', null]);
      here.phone = await talk().participants.create(phone());
      assert.deepEqual(here.phone.messagingBinding, {type: 'sms', address: PHONE, proxy_address: OURS});
      here.friend = await talk().participants.create(whatsApp());
      assert.equal(here.friend.messagingBinding.type, 'whatsapp');
      assert.equal((await talk().participants(agent.sid).update({attributes: '{}'})).attributes, '{}');
      assert.equal((await talk().participants('agent').fetch()).sid, agent.sid);
      assert.deepEqual(sids(await talk().participants.list({pageSize: 2})), [agent.sid, here.phone.sid, here.friend.sid]);
      await refused(409, 50433, () => talk().participants.create({identity: 'agent'}));
      await refused(409, 50416, () => talk().participants.create(phone()));
      const [its] = await root().participantConversations.list({address: PHONE});
      assert.deepEqual([its.conversationSid, its.participantSid], [here.sid, here.phone.sid]);
      await refused(400, 50451, () => root().participantConversations.list({address: PHONE, identity: 'agent'}));
    },
    [title('what is said reaches the others, and receipts say so')]: async () => {
      await admin('/inbound', {from: USER, to: SENDER, body: 'Where is it?'});
      await clock({advance: 'PT1M'});
      const [question] = await talk().messages.list();
      assert.deepEqual([question.body, question.author, question.index], ['Where is it?', USER, 0]);
      assert.equal(question.participantSid, here.friend.sid);
      const said = await talk().messages.create({author: 'agent', body: 'On its way 👍'});
      assert.deepEqual(said.delivery, shares(2, 'none', 'none', 'none', 'none', 'none'));
      await clock({advance: 'PT1M'});
      const later = await talk().messages(said.sid).fetch();
      assert.deepEqual(later.delivery, shares(2, 'all', 'all', 'none', 'none', 'none'));
      const receipts = await talk().messages(said.sid).deliveryReceipts.list();
      assert.deepEqual(receipts.map(each => each.status), ['delivered', 'delivered']);
      assert.deepEqual(receipts.map(each => each.participantSid), [here.phone.sid, here.friend.sid]);
      const text = await client.messages(receipts[0].channelMessageSid).fetch();
      assert.deepEqual([text.from, text.to, text.body], [OURS, PHONE, 'On its way 👍']);
      await admin('/handsets/' + encodeURIComponent(USER) + '/read', {messages: [receipts[1].channelMessageSid]});
      await clock({advance: 'PT1M'});
      const opened = await talk().messages(said.sid).deliveryReceipts(receipts[1].sid).fetch();
      assert.deepEqual([opened.status, opened.errorCode], ['read', 0]);
      assert.deepEqual((await talk().messages(said.sid).fetch()).delivery, shares(2, 'all', 'all', 'some', 'none', 'none'));
      assert.equal((await talk().participants(here.friend.sid).fetch()).lastReadMessageIndex, 1);
    },
    [title('messages are changed and removed')]: async () => {
      const typo = await talk().messages.create({author: 'agent', body: 'Tmorrow', attributes: '{"draft":true}'});
      const better = await talk().messages(typo.sid).update({body: 'Tomorrow', attributes: '{}'});
      assert.deepEqual([better.body, better.attributes, better.index], ['Tomorrow', '{}', 2]);
      assert.equal(await talk().messages(typo.sid).remove(), true);
      await refused(404, 20404, () => talk().messages(typo.sid).fetch());
      const next = await talk().messages.create({author: 'agent', body: 'By noon'});
      assert.equal(next.index, 3);
      assert.deepEqual((await talk().messages.list({order: 'desc', pageSize: 1})).map(each => each.index), [3, 1, 0]);
      await refused(400, 50503, () => talk().messages.create({author: 'agent'}));
    },
    [title('what the agent has read is known')]: async () => {
      const theirs = () => root().users('agent').userConversations(here.sid);
      assert.equal((await theirs().fetch()).unreadMessagesCount, null);
      const read = await theirs().update({lastReadMessageIndex: 0, notificationLevel: 'muted'});
      assert.deepEqual([read.unreadMessagesCount, read.lastReadMessageIndex, read.notificationLevel], [2, 0, 'muted']);
      await talk().participants('agent').update({lastReadMessageIndex: 3});
      assert.equal((await theirs().fetch()).unreadMessagesCount, 0);
      const all = await root().users('agent').userConversations.list();
      assert.deepEqual(all.map(each => each.conversationSid), [here.sid]);
      assert.equal(await theirs().remove(), true);
      await refused(404, 20404, () => talk().participants('agent').fetch());
    },
    [title('an application hears of it')]: async () => {
      const made = await talk().webhooks.create({
        target: 'webhook', 'configuration.url': hook('/' + here.sid), 'configuration.filters': ['onMessageAdded'],
      });
      assert.deepEqual(made.configuration.filters, ['onMessageAdded']);
      const changed = await talk().webhooks(made.sid).update({'configuration.filters': ['onMessageAdded', 'onMessageUpdated']});
      assert.deepEqual((await talk().webhooks(made.sid).fetch()).configuration, changed.configuration);
      assert.deepEqual(sids(await talk().webhooks.list()), [made.sid]);
      const before = heard.length;
      await talk().messages.create({body: 'Not told'});
      await talk().messages.create({body: 'Told', xTwilioWebhookEnabled: 'true'});
      await clock({advance: 'PT0S'});
      const told = heard.slice(before);
      assert.deepEqual(told.map(each => [each.path, each.form.EventType, each.form.Body, each.genuine]),
        [['/' + here.sid, 'onMessageAdded', 'Told', true]]);
      assert.equal(await talk().webhooks(made.sid).remove(), true);
      await refused(404, 20404, () => talk().webhooks(made.sid).fetch());
    },
    [title('users have roles')]: async () => {
      const role = await root().roles.create({friendlyName: 'Guest', type: 'service', permission: ['joinConversation']});
      assert.deepEqual(role.permissions, ['joinConversation']);
      const wider = await root().roles(role.sid).update({permission: ['joinConversation', 'sendMessage']});
      assert.deepEqual((await root().roles(role.sid).fetch()).permissions, wider.permissions);
      assert.ok(sids(await root().roles.list()).includes(role.sid));
      const user = await root().users.create({identity: 'guest', friendlyName: 'G.', roleSid: role.sid});
      assert.deepEqual([user.identity, user.roleSid], ['guest', role.sid]);
      assert.equal((await root().users(user.sid).update({friendlyName: 'Gus'})).friendlyName, 'Gus');
      assert.equal((await root().users('guest').fetch()).sid, user.sid);
      assert.equal((await root().users('guest').fetch()).isOnline, null, 'never was');
      assert.ok((await root().users.list()).every(each => each.isOnline === null));
      const others = (await root().users.list()).map(each => each.identity).filter(each => each !== 'dana');
      assert.deepEqual(others.sort(), ['agent', 'guest']);
      await refused(409, 50201, () => root().users.create({identity: 'guest'}));
      await refused(400, 50104, () => root().roles.create({friendlyName: 'x', type: 'service', permission: ['fly']}));
      assert.equal(await root().users('guest').remove(), true);
      assert.equal(await root().roles(role.sid).remove(), true);
    },
    [title('what ends frees its addresses')]: async () => {
      assert.equal(await talk().participants(here.friend.sid).remove(), true);
      assert.equal((await talk().update({state: 'closed'})).state, 'closed');
      await refused(400, 50377, () => talk().messages.create({body: 'Too late'}));
      const whole = await root().conversationWithParticipants.create({
        friendlyName: 'Next',
        participant: ['agent', 'guest'].map(identity => JSON.stringify({identity})).concat(
          JSON.stringify({messaging_binding: {address: PHONE, proxy_address: OURS}})),
      });
      assert.equal(whole.state, 'active');
      assert.equal((await root().conversations(whole.sid).participants.list()).length, 3);
      assert.equal(await root().conversations(whole.sid).remove(), true);
      assert.equal(await talk().remove(), true);
      assert.deepEqual(await root().conversations.list(), []);
      await refused(404, 20404, () => talk().fetch());
    },
  };
};

const chapters = {
  'the account is configured': async () => {
    shop.usual = (await v1.configuration().fetch()).defaultChatServiceSid;
    assert.match(shop.usual, /^IS[0-9a-f]{32}$/);
    const changed = await v1.configuration().update({defaultInactiveTimer: 'PT5M'});
    assert.deepEqual([changed.defaultChatServiceSid, changed.defaultInactiveTimer], [shop.usual, 'PT5M']);
    assert.equal((await v1.configuration().update({defaultInactiveTimer: ''})).defaultInactiveTimer, null);
    await refused(400, 50375, () => v1.configuration().update({defaultInactiveTimer: 'PT1S'}));
    await admin('/senders', {account_sid: accountSid, address: SENDER});
    await admin('/handsets/' + encodeURIComponent(USER), {reading: 'ignores'});
  },
  'a service is made and configured': async () => {
    const made = await v1.services.create({friendlyName: 'Support'});
    shop.named = made.sid;
    assert.equal((await v1.services(made.sid).fetch()).friendlyName, 'Support');
    assert.deepEqual(sids(await v1.services.list()).sort(), [shop.usual, shop.named].sort());
    const configuration = v1.services(made.sid).configuration;
    assert.equal((await configuration().fetch()).reachabilityEnabled, false);
    assert.equal((await configuration().update({reachabilityEnabled: true})).reachabilityEnabled, true);
    const said = await configuration.notifications().update({logEnabled: true, 'newMessage.enabled': true, 'newMessage.template': 'New'});
    assert.deepEqual([said.logEnabled, said.newMessage.template], [true, 'New']);
    assert.deepEqual((await configuration.notifications().fetch()).newMessage, said.newMessage);
    assert.equal((await configuration.webhooks().fetch()).method, null);
    const told = await configuration.webhooks().update({postWebhookUrl: HOOK, filters: ['onConversationRemoved'], method: 'POST'});
    assert.deepEqual((await configuration.webhooks().fetch()).filters, told.filters);
  },
  ...chaptersOf('the usual service', () => v1, () => shop.usual),
  ...chaptersOf('a named service', () => v1.services(shop.named), () => shop.named),
  'the whole account is heard, and an application may object': async () => {
    const set = await v1.configuration.webhooks().update({
      preWebhookUrl: hook('/pre'), postWebhookUrl: hook('/post'), filters: ['onConversationAdd', 'onConversationAdded'], method: 'POST',
    });
    assert.deepEqual((await v1.configuration.webhooks().fetch()).filters, set.filters);
    const before = heard.length;
    answer = [200, JSON.stringify({friendly_name: 'Changed'})];
    const made = await v1.conversations.create({friendlyName: 'Mine', xTwilioWebhookEnabled: 'true'});
    assert.equal(made.friendlyName, 'Changed');
    await clock({advance: 'PT0S'});
    answer = [403, ''];
    await refused(403, 50056, () => v1.conversations.create({friendlyName: 'Mine', xTwilioWebhookEnabled: 'true'}));
    await clock({advance: 'PT0S'});
    assert.deepEqual(heard.slice(before).map(each => [each.path, each.form.EventType, each.genuine]), [
      ['/pre', 'onConversationAdd', true], ['/post', 'onConversationAdded', true], ['/pre', 'onConversationAdd', true]]);
    answer = [204, ''];
    assert.equal(await v1.conversations(made.sid).remove(), true);
  },
  'a number makes conversations of what comes in': async () => {
    const made = await v1.addressConfigurations.create({
      type: 'sms', address: OURS, friendlyName: 'Line', 'autoCreation.enabled': true, 'autoCreation.type': 'default',
    });
    assert.deepEqual(made.autoCreation, {enabled: true, type: 'default'});
    assert.equal((await v1.addressConfigurations(OURS).fetch()).sid, made.sid);
    assert.deepEqual(sids(await v1.addressConfigurations.list({type: 'sms'})), [made.sid]);
    await admin('/inbound', {from: PHONE, to: OURS, body: 'Hello?'});
    await clock({advance: 'PT1M'});
    const [conversation] = await v1.conversations.list();
    const [message] = await v1.conversations(conversation.sid).messages.list();
    assert.deepEqual([message.author, message.body], [PHONE, 'Hello?']);
    assert.equal((await v1.addressConfigurations(made.sid).update({friendlyName: 'Other'})).friendlyName, 'Other');
    await refused(409, 20409, () => v1.addressConfigurations.create({type: 'sms', address: OURS}));
    assert.equal(await v1.addressConfigurations(made.sid).remove(), true);
    await refused(404, 20404, () => v1.addressConfigurations(OURS).fetch());
  },
  'devices are pushed to': async () => {
    const made = await v1.credentials.create({type: 'fcm', friendlyName: 'App', secret: 's'});
    assert.deepEqual([made.type, made.secret], ['fcm', undefined]);
    assert.equal((await v1.credentials(made.sid).update({friendlyName: 'Shop'})).friendlyName, 'Shop');
    assert.equal((await v1.credentials(made.sid).fetch()).friendlyName, 'Shop');
    assert.ok(sids(await v1.credentials.list()).includes(made.sid));
    const bindings = v1.services(shop.usual).bindings;
    const found = await bindings.list({bindingType: ['twilsock'], identity: ['dana']});
    assert.deepEqual(sids(found), [binding]);
    assert.equal((await bindings(binding).fetch()).identity, 'dana');
    assert.equal(await bindings(binding).remove(), true);
    await refused(404, 20404, () => bindings(binding).fetch());
    assert.equal(await v1.credentials(made.sid).remove(), true);
  },
  'the service ends': async () => {
    assert.equal(await v1.services(shop.named).remove(), true);
    await refused(404, 20404, () => v1.services(shop.named).fetch());
  },
};

application.listen(0, '127.0.0.1', () => tell(chapters).then(() => process.exit(0)));
