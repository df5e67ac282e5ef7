'use strict';
// One story of a shop with Twilio's Node client, unmodified: node story.js SETTINGS, which are JSON. Started by
// NodeStoryTest, which reads one JSON object a line. Each chapter goes on from the one before; time is the mock server's.

const assert = require('node:assert/strict');
const http = require('node:http');
const twilio = require('twilio');
const {wayTo, adminOf, clockOf, refused, tell} = require('./tools');

const {mock, accountSid, authToken} = JSON.parse(process.argv[2]);
const httpClient = wayTo(mock);
const client = twilio(accountSid, authToken, {httpClient});
const admin = adminOf(mock);
const clock = clockOf(mock);
const settle = () => clock({settle: 'PT10M'});

const CHICAGOAN = '+13125550123';
const NEW_YORKER = '+12125550123';
const LINK = 'https://shop.example.com/sale?of=shoes';

/** The shop's application: it answers questions in TwiML, and keeps what it is told. */
const heard = [];
const shop = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', chunk => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString('utf8');
    const url = 'http://' + request.headers.host + request.url;
    const signature = request.headers['x-twilio-signature'];
    const json = (request.headers['content-type'] || '').startsWith('application/json');
    const form = json ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
    const genuine = json
      ? twilio.validateRequestWithBody(authToken, signature, url, body)
      : twilio.validateRequest(authToken, signature, url, form);
    heard.push({path: new URL(url).pathname, form, genuine});
    if (form.Body === 'Hours?') {
      const answer = new twilio.twiml.MessagingResponse();
      answer.message('9 to 5 & <later>');
      response.writeHead(200, {'Content-Type': 'text/xml'}).end(answer.toString());
    } else if (form.Body === 'Do you deliver?') {
      response.writeHead(500, {'Content-Type': 'text/plain'}).end('Sorry');
    } else {
      response.writeHead(204).end();
    }
  });
});
const hook = path => `http://127.0.0.1:${shop.address().port}${path}`;

const shops = {};
const send = (to, body, more = {}) => client.messages.create({to, body, messagingServiceSid: shops.service, ...more});
const now = message => client.messages(message.sid).fetch();
const says = (from, to, body) => admin('/inbound', {from, to, body});
const conversation = async handset => (await admin('/handsets/' + encodeURIComponent(handset))).conversation
  .map(each => each.direction + ': ' + each.body);
const timeline = async message => (await admin('/messages/' + message.sid)).timeline.map(each => each.cause).join('; ');

const buy = async areaCode => {
  const [offer] = await client.availablePhoneNumbers('US').local.list({areaCode, smsEnabled: true, limit: 2});
  assert.ok(offer.phoneNumber.startsWith('+1' + areaCode), offer.phoneNumber);
  const number = await client.incomingPhoneNumbers.create({phoneNumber: offer.phoneNumber});
  assert.equal(number.phoneNumber, offer.phoneNumber);
  assert.equal(number.capabilities.sms, true);
  await refused(400, 21422, () => client.incomingPhoneNumbers.create({phoneNumber: offer.phoneNumber}));
  return number;
};

const permit = (country, enabled) => client.accounts.v1.messagingGeopermissions.update({
  permissions: [{country_code: country, type: 'country', enabled}],
});

const chapters = {
  'numbers are bought, and a branch is apart': async () => {
    shops.chicago = await buy(312);
    shops.newYork = await buy(212);
    const branch = await client.api.accounts.create({friendlyName: 'Branch'});
    const itsOwn = twilio(branch.sid, branch.authToken, {httpClient});
    assert.deepEqual(await itsOwn.incomingPhoneNumbers.list(), []);
    await refused(404, 20404, () => itsOwn.incomingPhoneNumbers(shops.chicago.sid).fetch());
    const key = await client.newKeys.create({friendlyName: 'till'});
    const till = twilio(key.sid, key.secret, {httpClient, accountSid});
    assert.equal((await till.incomingPhoneNumbers(shops.chicago.sid).fetch()).phoneNumber, shops.chicago.phoneNumber);
  },
  'a service chooses the sender': async () => {
    shops.service = (await client.messaging.v1.services.create({
      friendlyName: 'Shop',
      inboundRequestUrl: hook('/sms'),
      statusCallback: hook('/status'),
    })).sid;
    const nobodys = await send(CHICAGOAN, 'Who would send this?');
    await settle();
    assert.equal((await now(nobodys)).errorCode, 21704);
    const pool = client.messaging.v1.services(shops.service).phoneNumbers;
    for (const {sid} of [shops.chicago, shops.newYork]) {
      assert.deepEqual((await pool.create({phoneNumberSid: sid})).capabilities, ['MMS', 'SMS', 'Voice']);
    }
    const messages = [];
    for (const to of [CHICAGOAN, NEW_YORKER, NEW_YORKER]) {
      messages.push(await send(to, 'We are open'));
      await settle();
    }
    const senders = await Promise.all(messages.map(async each => (await now(each)).from));
    assert.deepEqual(senders, [shops.chicago.phoneNumber, shops.newYork.phoneNumber, shops.newYork.phoneNumber]);
    assert.match(await timeline(messages[1]), /area code 212/);
    assert.match(await timeline(messages[2]), /sticky sender/);
    const steps = heard.filter(each => each.form.MessageSid === messages[2].sid).map(each => each.form.MessageStatus);
    assert.deepEqual(steps, ['queued', 'sent', 'delivered']);
  },
  'a full queue refuses, and loses nothing': async () => {
    await admin('/queues', {accounts: [{account_sid: accountSid, campaign_rate: 0.001}]}, 'PUT');
    const offer = body => client.messages.create({to: CHICAGOAN, from: shops.chicago.phoneNumber, body});
    const offers = [];
    for (let i = 0; i < 36; i++) {
      offers.push(await offer('Offer ' + i));
    }
    await refused(429, 21611, () => offer('One too many'));
    const {queues} = await admin('/queues');
    assert.equal(queues[0].messages, 36);
    assert.equal(queues[0].capacity, 36);
    await admin('/queues', undefined, 'DELETE');
    await clock({settle: 'PT1H'});
    for (const each of offers) {
      assert.equal((await now(each)).status, 'delivered');
    }
  },
  'messages are scheduled, and called back': async () => {
    const start = new Date((await admin('/clock')).now);
    const sendAt = new Date(start.getTime() + 3 * 3600 * 1000);
    const order = body => send(NEW_YORKER, body, {scheduleType: 'fixed', sendAt});
    const goes = await order('Good morning');
    const stays = await order('Never mind');
    assert.equal(goes.status, 'scheduled');
    assert.equal((await client.messages(stays.sid).update({status: 'canceled'})).status, 'canceled');
    const tooSoon = new Date(start.getTime() + 14 * 60 * 1000);
    await refused(400, 35114, () => send(NEW_YORKER, 'x', {scheduleType: 'fixed', sendAt: tooSoon}));
    await clock({advance: 'PT2H59M'});
    assert.equal((await now(goes)).status, 'scheduled');
    await clock({advance: 'PT2M'});
    const gone = await now(goes);
    assert.equal(gone.status, 'delivered');
    assert.ok(Math.abs(gone.dateSent - sendAt) <= 10000, gone.dateSent + ' is not about ' + sendAt);
    await refused(409, 30409, () => client.messages(goes.sid).update({status: 'canceled'}));
    const lines = await conversation(NEW_YORKER);
    assert.ok(lines.includes('received: Good morning') && !lines.includes('received: Never mind'), lines.join());
  },
  'a question is answered in TwiML, and what fails is an alert': async () => {
    const to = shops.newYork.phoneNumber;
    const question = await says(NEW_YORKER, to, 'Hours?');
    assert.equal(question.message.status, 'received');
    await settle();
    const answer = await client.messages(question.replies[0].sid).fetch();
    assert.equal(answer.direction, 'outbound-reply');
    assert.equal(answer.status, 'delivered');
    assert.equal(answer.from, to);
    assert.deepEqual((await conversation(NEW_YORKER)).slice(-2), ['sent: Hours?', 'received: 9 to 5 & <later>']);
    const {form} = heard.find(each => each.form.Body === 'Hours?');
    assert.equal(form.MessagingServiceSid, shops.service);
    assert.equal(form.FromCountry, 'US');
    assert.equal(form.NumMedia, '0');
    await says(NEW_YORKER, to, 'Do you deliver?');
    const [alert] = await client.monitor.v1.alerts.list({limit: 1});
    assert.equal(alert.errorCode, '11217');
    assert.equal((await client.monitor.v1.alerts(alert.sid).fetch()).responseBody, 'Sorry');
  },
  'STOP ends it, START begins again': async () => {
    await says(NEW_YORKER, shops.newYork.phoneNumber, 'STOP');
    const unwanted = await send(NEW_YORKER, 'Please come back');
    await settle();
    assert.equal((await now(unwanted)).errorCode, 21610);
    for (const {phoneNumber} of [shops.newYork, shops.chicago]) {
      await refused(400, 21610, () => client.messages.create({to: NEW_YORKER, from: phoneNumber, body: 'Please'}));
    }
    await says(NEW_YORKER, shops.newYork.phoneNumber, 'START');
    const welcome = await send(NEW_YORKER, 'Welcome back');
    await settle();
    assert.equal((await now(welcome)).status, 'delivered');
    const lines = await conversation(NEW_YORKER);
    assert.ok(lines.includes('received: Welcome back') && !lines.join().includes('Please'), lines.join());
  },
  'links are short, and clicks are told': async () => {
    const domain = (await admin('/link_domains', {account_sid: accountSid, name: 'https://go.example.com'})).sid;
    await client.messaging.v1.domainConfig(domain).update({callbackUrl: hook('/click')});
    await client.messaging.v1.linkshorteningMessagingService(domain, shops.service).create();
    const message = await send(NEW_YORKER, 'Sale: ' + LINK, {shortenUrls: true});
    assert.ok(message.body.includes(LINK));
    await settle();
    const {body} = await now(message);
    assert.match(body, /^Sale: https:\/\/go\.example\.com\/[A-Za-z0-9]{10}$/);
    const code = body.split('/').pop();
    const click = await fetch(mock + '/links/go.example.com/' + code, {redirect: 'manual', headers: {'User-Agent': 'A phone'}});
    assert.equal(click.status, 307);
    assert.equal(click.headers.get('location'), LINK);
    await clock({advance: 'PT1S'});
    const {form, path} = heard[heard.length - 1];
    assert.equal(path, '/click');
    assert.equal(form.event_type, 'click');
    assert.equal(form.sms_sid, message.sid);
    assert.equal(form.link, LINK);
    assert.equal(form.user_agent, 'A phone');
    assert.equal((await admin('/links/' + code)).clicks, 1);
  },
  'a country is forbidden, a number trusted': async () => {
    const german = '+4915123456789';
    const greet = () => client.messages.create({to: german, from: shops.chicago.phoneNumber, body: 'Guten Tag'});
    await permit('DE', false);
    await refused(400, 21408, greet);
    await permit('DE', true);
    const greeting = await greet();
    await settle();
    assert.equal((await now(greeting)).status, 'delivered');
    const safe = await client.accounts.v1.safelist.create({phoneNumber: NEW_YORKER});
    assert.equal((await client.accounts.v1.safelist.fetch({phoneNumber: NEW_YORKER})).sid, safe.sid);
    assert.equal(await client.accounts.v1.safelist.remove({phoneNumber: NEW_YORKER}), true);
  },
  'usage and balance are what the messages cost': async () => {
    const messages = await client.messages.list({pageSize: 50});
    const priced = messages.filter(each => each.price !== null);
    // In hundred-thousandths of a dollar, so that nothing is lost.
    const cents = text => Math.round(Number(text) * 100000);
    const spent = -priced.reduce((sum, each) => sum + cents(each.price), 0);
    assert.ok(spent > 0);
    const record = async category => (await client.usage.records.list({category, limit: 1}))[0];
    const sms = priced.filter(each => each.status !== 'failed');
    const outbound = sms.filter(each => each.direction !== 'inbound').length;
    assert.equal(Number((await record('sms-outbound')).count), outbound);
    assert.equal(Number((await record('sms-inbound')).count), 4);
    assert.equal(sms.length, outbound + 4);
    assert.equal(cents((await record('totalprice')).price), spent);
    assert.equal(cents((await client.balance.fetch()).balance), 10000 * 100000 - spent);
  },
  'every webhook was signed': async () => {
    assert.ok(heard.length > 20, String(heard.length));
    assert.deepEqual(heard.filter(each => !each.genuine), []);
  },
};

shop.listen(0, '127.0.0.1', async () => {
  await tell(chapters);
  process.exit(0);
});
