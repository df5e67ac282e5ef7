/**
 * What becomes of messages that come in to an account's addresses: into which conversation they go, and whether one is made for
 * them. Looks the pair of sender and receiver up first, then asks whether conversations are to be made by themselves.
 */
@NullMarked
package dev.tidings.mock.chataddress;

import org.jspecify.annotations.NullMarked;
