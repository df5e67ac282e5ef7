/**
 * What the product modules make their resources of: an {@link dev.tidings.core.internal.resource.Api} gives an operation
 * for each method, which knows path, parameters and model, and runs blocking or not.
 */
@NullMarked
package dev.tidings.core.internal.resource;

import org.jspecify.annotations.NullMarked;
