package dev.tidings.mock.chatmessage;

import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.content.ContentType;
import dev.tidings.mock.content.Rendered;
import dev.tidings.mock.content.Rendering;
import dev.tidings.mock.content.Template;
import dev.tidings.mock.content.Templates;
import dev.tidings.mock.content.Variables;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Templates of accounts, of which fewer kinds go in conversations than elsewhere, and with shorter variables. */
final class ContentTemplates implements ChatTemplates {
    private static final Field<String> SID = Field.sid("ContentSid", "HX").code(50526);

    private static final int LONGEST_VALUE = 256;

    /** What a hundred variables with the longest keys and values take, with all that JSON puts between them. */
    private static final int LONGEST_VARIABLES = 27_801;

    private static final Set<ContentType> SUPPORTED = EnumSet.of(
            ContentType.TEXT,
            ContentType.MEDIA,
            ContentType.LOCATION,
            ContentType.QUICK_REPLY,
            ContentType.CALL_TO_ACTION,
            ContentType.LIST_PICKER,
            ContentType.CARD);

    /** Whose form of a template says most. */
    private static final Channel[] RICHEST_FIRST = {
        Channel.WHATSAPP, Channel.RCS, Channel.MESSENGER, Channel.MMS, Channel.SMS
    };

    private final Templates templates;

    ContentTemplates(Templates templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable String text(String accountSid, ChatDraft.Content content) {
        String sid =
                SID.require(Parameters.builder().add(SID.name(), content.sid()).build());
        Variables variables = variables(content.variables());
        Template template = templates
                .find(accountSid, sid)
                // The code is unconfirmed: there is none that says just this.
                .orElseThrow(() ->
                        ApiError.badRequest(50526, "ContentSid " + sid + " is no template of account " + accountSid));
        for (ContentType each : template.contentTypes()) {
            // That one such type is enough, whatever else a template has, is unconfirmed.
            if (!SUPPORTED.contains(each)) {
                throw ApiError.badRequest(
                        50542, "ContentSid " + sid + " has the type " + each.wire() + ", which no conversation takes");
            }
        }
        return text(template, variables);
    }

    private static @Nullable String text(Template template, Variables variables) {
        for (Channel each : RICHEST_FIRST) {
            if (Rendering.render(template, each, variables) instanceof Rendered.Form form) {
                return form.body().isEmpty() ? null : form.body();
            }
        }
        return null;
    }

    private static Variables variables(@Nullable String json) {
        if (json == null) {
            return Variables.NONE;
        }
        if (json.length() > LONGEST_VARIABLES) {
            throw ApiError.badRequest(
                    50529,
                    "ContentVariables of " + json.length() + " characters must be at most " + LONGEST_VARIABLES
                            + " characters long");
        }
        Variables variables = Variables.parse(json, LONGEST_VALUE);
        Variables.Problem problem = variables.problem();
        if (problem != null) {
            int code = switch (problem.kind()) {
                case LONG_KEY -> 50540;
                case LONG_VALUE -> 50541;
                case TOO_MANY -> 50529;
                case NO_OBJECT, KEY, NULL, NO_TEXT -> 50527;
            };
            throw ApiError.badRequest(code, "ContentVariables: " + problem.text());
        }
        return variables;
    }
}
