/**
 * What is said in conversations: messages in their order, the files that come with them, the texts that go out to those who
 * do not chat, and what becomes of those. Knows who takes part in a conversation, and leaves who may to others.
 */
@NullMarked
package dev.tidings.mock.chatmessage;

import org.jspecify.annotations.NullMarked;
