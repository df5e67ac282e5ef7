/**
 * The door: starts a server in the process, and gives a test its clock, its inspection handles and its ways in.
 */
@NullMarked
package dev.tidings.mock;

import org.jspecify.annotations.NullMarked;
