/** Numbers that accounts have proved to be theirs: the call with the code that proves it, and what comes of it. */
@NullMarked
package dev.tidings.mock.callerid;

import org.jspecify.annotations.NullMarked;
