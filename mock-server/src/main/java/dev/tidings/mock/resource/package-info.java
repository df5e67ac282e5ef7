/**
 * Resources that have no behaviour of their own: described as data, kept as rows, with the routes and the view that all of them
 * share. A product room declares a kind and gets its operations.
 */
@NullMarked
package dev.tidings.mock.resource;

import org.jspecify.annotations.NullMarked;
