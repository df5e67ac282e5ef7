/**
 * The files that messages carry: fetched or stood for, kept, listed and handed out. Messages know of it only that somebody
 * takes their media in.
 */
@NullMarked
package dev.tidings.mock.media;

import org.jspecify.annotations.NullMarked;
