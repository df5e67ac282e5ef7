/** Messaging Services and their sender pools. */
@NullMarked
package dev.tidings.mock.service;

import org.jspecify.annotations.NullMarked;
