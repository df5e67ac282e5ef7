/**
 * Values of the field: phone numbers, SIDs, open enums, money, SMS segments. They know only the JDK, libphonenumber
 * and Jackson's annotations, and cost nothing until they are used.
 */
@NullMarked
package dev.tidings.core.value;

import org.jspecify.annotations.NullMarked;
