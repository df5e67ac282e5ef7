/** Traffic to try an application and Fraud Guard with: people who ask for codes, and those who have them sent for the money. */
@NullMarked
package dev.tidings.mock.traffic;

import org.jspecify.annotations.NullMarked;
