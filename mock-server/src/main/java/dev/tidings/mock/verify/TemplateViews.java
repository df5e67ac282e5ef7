package dev.tidings.mock.verify;

import dev.tidings.mock.wire.View;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Templates on the wire. */
final class TemplateViews {
    /** Unlike other dates these are told to the nanosecond. */
    private static final DateTimeFormatter NANOS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'").withZone(ZoneOffset.UTC);

    private static final View<VerifyTemplate.Translation> TRANSLATION = View.of(
            "Translation",
            (translation, out) -> out.bool("is_default_translation", translation.isDefault())
                    .string("status", translation.status().wire())
                    .string("locale", translation.locale())
                    .string("text", translation.text())
                    .string("date_updated", nanos(translation.updated()))
                    .string("date_created", nanos(translation.created())));

    static final View<VerifyTemplate> TEMPLATE = View.of(
            "Template",
            (template, out) -> out.string("sid", template.sid())
                    .string("account_sid", template.accountSid())
                    .string("friendly_name", template.friendlyName())
                    .strings(
                            "channels",
                            template.channels().stream()
                                    .map(VerifyTemplate.Channel::wire)
                                    .toList())
                    .object(
                            "translations",
                            all -> template.translations()
                                    .forEach((locale, translation) ->
                                            all.object(locale, one -> TRANSLATION.write(translation, one)))));

    private TemplateViews() {}

    private static String nanos(Instant at) {
        return NANOS.format(at);
    }
}
