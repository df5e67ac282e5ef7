/** Accounts, API keys and tokens, and who may call what. */
@NullMarked
package dev.tidings.mock.account;

import org.jspecify.annotations.NullMarked;
