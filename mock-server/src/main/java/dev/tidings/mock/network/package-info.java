/** The simulated network: countries, carriers, latency, outcomes and the rules that override them. */
@NullMarked
package dev.tidings.mock.network;

import org.jspecify.annotations.NullMarked;
