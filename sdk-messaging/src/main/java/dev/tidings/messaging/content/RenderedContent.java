package dev.tidings.messaging.content;

import dev.tidings.messaging.content.type.Button;
import dev.tidings.messaging.content.type.Content;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sees of a template on a channel.
 *
 * @param content the form that was chosen, its placeholders filled in: lists, places, cards of carousels, products and forms are there
 * @param header the line above the text
 * @param text the text
 * @param footer the line below the text
 * @param media the addresses of the files
 * @param buttons inside the message
 * @param chips buttons below it, as RCS has them
 */
public record RenderedContent(
        Content content,
        Optional<String> header,
        Optional<String> text,
        Optional<String> footer,
        List<String> media,
        List<Button> buttons,
        List<Button> chips) {}
