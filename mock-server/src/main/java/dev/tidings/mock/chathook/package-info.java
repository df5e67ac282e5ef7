/**
 * Where applications say that they want to be asked and told of what happens in conversations: for an account, a chat service
 * or one conversation. Who is called when is the business of {@code chatevent}.
 */
@NullMarked
package dev.tidings.mock.chathook;

import org.jspecify.annotations.NullMarked;
