'use strict';
// What the scripts beside this one share: the way to the mock server, its clock, and how steps are told to the Java test.

const assert = require('node:assert/strict');
const RequestClient = require('twilio/lib/base/RequestClient');

/** The client asks for https://api.twilio.com as ever; only the way there leads to the mock server. */
const wayTo = mock => new (class extends RequestClient {
  request(opts) {
    const asked = new URL(opts.uri);
    const headers = {...opts.headers, Host: asked.host};
    return super.request({...opts, headers, uri: mock + asked.pathname + asked.search});
  }
})();

/** A call of the admin API; with a body it is a POST unless said. */
const adminOf = mock => async (path, body, method = body === undefined ? 'GET' : 'POST') => {
  const response = await fetch(mock + '/mock/v1' + path, {
    method,
    headers: body === undefined ? {} : {'Content-Type': 'application/json'},
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  assert.ok(response.ok, method + ' ' + path + ' answered ' + response.status + ': ' + text);
  return text === '' ? null : JSON.parse(text);
};

const clockOf = mock => move => adminOf(mock)('/clock', move);

const refused = async (status, code, call) => {
  const error = await call().then(
    () => assert.fail('was not refused with ' + code),
    each => each,
  );
  assert.equal(error.code, code, String(error));
  assert.equal(error.status, status);
  assert.equal(error.moreInfo, 'https://www.twilio.com/docs/errors/' + code);
  assert.ok(error.message.length > 0);
  assert.equal(error.constructor.name, 'RestException');
};

const say = line => process.stdout.write(JSON.stringify(line) + '\n');

/** Tries every step, and says of each how it went. */
const tell = async steps => {
  for (const [step, run] of Object.entries(steps)) {
    try {
      await run();
      say({step, error: null});
    } catch (error) {
      say({step, error: String(error.stack || error)});
    }
  }
};

module.exports = {wayTo, adminOf, clockOf, refused, say, tell};
