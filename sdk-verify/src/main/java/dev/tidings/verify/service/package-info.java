/**
 * Verify services: settings that verifications and factors share, and which Messaging Service sends to which country.
 */
@NullMarked
package dev.tidings.verify.service;

import org.jspecify.annotations.NullMarked;
