/**
 * The one JSON mapper, and what is read with it: models, pages, error bodies and the dates in them. Jackson is known
 * here only.
 */
@NullMarked
package dev.tidings.core.internal.json;

import org.jspecify.annotations.NullMarked;
