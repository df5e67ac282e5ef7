/** Chat services and how they and the account are set up; the SIDs of roles and Messaging Services that these name. */
@NullMarked
package dev.tidings.conversations.service;

import org.jspecify.annotations.NullMarked;
