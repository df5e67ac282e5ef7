/** The client handle and what a user gives it: credentials, endpoints, retry policy, requests, pages. */
@NullMarked
package dev.tidings.core;

import org.jspecify.annotations.NullMarked;
