/**
 * Short links: the domains they stand under, with certificates, settings and services; and numbers that were given up
 * by their owners.
 */
@NullMarked
package dev.tidings.messaging.link;

import org.jspecify.annotations.NullMarked;
