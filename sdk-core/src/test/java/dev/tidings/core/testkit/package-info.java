/**
 * Test kit: what the tests of every product module are made with. A module writes down its calls and models as tables;
 * the checks here hold them against the wire, Twilio's OpenAPI files and Twilio's own client. It reaches the other modules
 * as this module's test jar, and nobody else.
 */
@NullMarked
package dev.tidings.core.testkit;

import org.jspecify.annotations.NullMarked;
