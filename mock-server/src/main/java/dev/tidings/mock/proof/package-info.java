/** What proves that somebody holds a secret or a key: one-time codes, signatures of devices, sealed tokens. Knows no state and no time. */
@NullMarked
package dev.tidings.mock.proof;

import org.jspecify.annotations.NullMarked;
