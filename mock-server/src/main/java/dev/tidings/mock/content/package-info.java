/**
 * Content templates: what may stand in each type of content, how each channel shows it, and whether WhatsApp has approved it. Knows no
 * message; whoever sends asks for a template and has it rendered.
 */
@NullMarked
package dev.tidings.mock.content;

import org.jspecify.annotations.NullMarked;
