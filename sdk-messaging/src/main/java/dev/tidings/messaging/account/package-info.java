/** Accounts and their sub-accounts, API keys, auth tokens and balance. */
@NullMarked
package dev.tidings.messaging.account;

import org.jspecify.annotations.NullMarked;
