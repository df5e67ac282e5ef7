/** The transport over OkHttp: one request out, one answer back, and no retries of its own. */
@NullMarked
package dev.tidings.core.internal.okhttp;

import org.jspecify.annotations.NullMarked;
