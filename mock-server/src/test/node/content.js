'use strict';
// A shop's templates with Twilio's Node client, unmodified: node content.js SETTINGS, which are JSON. Started by NodeStoryTest.

const assert = require('node:assert/strict');
const twilio = require('twilio');
const {wayTo, adminOf, clockOf, refused, tell} = require('./tools');

const {mock, accountSid, authToken} = JSON.parse(process.argv[2]);
const client = twilio(accountSid, authToken, {httpClient: wayTo(mock)});
const admin = adminOf(mock);
const clock = clockOf(mock);
const content = client.content.v1;
const shop = {};

const chapters = {
  'a template is made and changed': async () => {
    const made = await content.contents.create({
      friendly_name: 'Parcel',
      language: 'en',
      variables: {1: 'Monday'},
      types: {'twilio/text': {body: 'Your parcel comes on {{1}} at noon'}},
    });
    shop.sid = made.sid;
    assert.deepEqual(made.variables, {1: 'Monday'});
    const changed = await content.contents(made.sid).update({types: {
      'twilio/text': {body: 'Your parcel comes on {{1}} at noon'},
      'twilio/quick-reply': {body: 'Your parcel comes on {{1}} at noon', actions: [{title: 'Fine', id: 'ok'}]},
    }});
    assert.equal(changed.types['twilio/quick-reply'].actions[0].type, 'QUICK_REPLY');
    const kept = await content.contents(made.sid).fetch();
    assert.deepEqual([kept.types, kept.variables], [changed.types, {1: 'Monday'}]);
    assert.deepEqual((await content.contents.list({pageSize: 1})).map(each => each.sid), [made.sid]);
    await refused(400, 21658, () => content.contents.create(
      {language: 'en', types: {'twilio/quick-reply': {body: 'b', actions: [{title: 'x'.repeat(21)}]}}}));
  },
  'WhatsApp approves it': async () => {
    const approval = content.contents(shop.sid);
    const submitted = await approval.approvalCreate.create({name: 'parcel', category: 'UTILITY'});
    assert.deepEqual([submitted.status, submitted.contentType], ['received', 'twilio/quick-reply']);
    await clock({advance: 'PT1M'});
    assert.equal((await approval.approvalFetch().fetch()).whatsapp.status, 'approved');
    await refused(409, 20409, () => approval.update({types: {'twilio/text': {body: 'x'}}}));
    await admin('/templates/' + shop.sid, {status: 'paused'});
    assert.equal((await approval.approvalFetch().fetch()).whatsapp.status, 'paused');
  },
  'it is found again, and deleted': async () => {
    const found = await client.content.v2.contents.list({contentName: '^Par', channelEligibility: ['whatsapp:paused']});
    assert.deepEqual(found.map(each => each.sid), [shop.sid]);
    const joined = await content.contentAndApprovals.list();
    assert.equal(joined[0].approvalRequests.status, 'paused');
    const newer = await client.content.v2.contentAndApprovals.list({sortByDate: 'desc', language: ['de']});
    assert.equal(newer.length, 0);
    assert.equal((await content.legacyContents.list()).length, 0);
    assert.equal(await content.contents(shop.sid).remove(), true);
    await refused(404, 20404, () => content.contents(shop.sid).fetch());
  },
};

tell(chapters).then(() => process.exit(0));
