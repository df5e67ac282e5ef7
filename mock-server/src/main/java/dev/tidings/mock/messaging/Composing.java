package dev.tidings.mock.messaging;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.content.Approval;
import dev.tidings.mock.content.ContentType;
import dev.tidings.mock.content.Rendered;
import dev.tidings.mock.content.Rendering;
import dev.tidings.mock.content.Template;
import dev.tidings.mock.content.Templates;
import dev.tidings.mock.content.Variables;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes messages from content templates. */
final class Composing {
    /**
     * Why a message fails that has no form where it goes, such as a template of nothing but quick replies by SMS. Which code that
     * is, and whether it is refused at once instead, is not published: this is the one place that says it.
     */
    static final int NO_FORM = 63006;

    private static final int WRONG_PARAMETERS = 63027;
    private static final int WRONG_COUNT = 63028;
    private static final int POLICY_VIOLATION = 63013;

    private static final Pattern GEO = Pattern.compile(
            "geo:(-?[0-9]{1,3}(?:\\.[0-9]{1,20})?), ?(-?[0-9]{1,3}(?:\\.[0-9]{1,20})?)(?:\\|(.{1,1000}))?");

    /** WhatsApp takes no more spaces in a row in the place of a placeholder. */
    private static final String TOO_MANY_SPACES = "     ";

    private final Templates templates;
    private final Services services;

    Composing(Templates templates, Services services) {
        this.templates = templates;
        this.services = services;
    }

    /** Refuses a template that {@code account} does not have: 21655. */
    void requireKnown(Account account, String contentSid) {
        if (templates.find(account.sid(), contentSid).isEmpty()) {
            throw ApiError.badRequest(21655, "ContentSid " + contentSid + " does not exist in this account");
        }
    }

    /**
     * What {@code draft} says, which names a template that is there, to {@code to}.
     *
     * @param line where that is on the phone network; null on a channel
     * @param service which sends it; null for none
     * @throws ApiError 21617 if its text is too long for the phone network
     */
    Composition compose(
            Account account, MessageDraft draft, String to, @Nullable Line line, @Nullable MessagingService service) {
        Template template = templates
                .find(account.sid(), draft.more("ContentSid").orElse(""))
                .orElseThrow(() -> new IllegalStateException("the template was looked for before"));
        Map<String, String> values =
                Variables.parse(draft.more("ContentVariables").orElse("{}")).values();
        List<Rendered.Form> forms = new ArrayList<>();
        if (line == null) {
            Channel.of(to).ifPresent(channel -> render(template, values, List.of(channel), forms));
        } else {
            if (service != null && services.rcsSender(service) != null) {
                render(template, values, List.of(Channel.RCS), forms);
            }
            // By MMS where it goes, else by SMS; what has no form for SMS goes as links, or says that its sender cannot
            // carry it.
            boolean media = Services.takesMedia(line.region());
            List<Channel> phone = media ? List.of(Channel.MMS, Channel.SMS) : List.of(Channel.SMS, Channel.MMS);
            render(template, values, phone, forms);
        }
        for (Rendered.Form each : forms) {
            requireLength(each);
        }
        int misfit = forms.isEmpty() ? 0 : misfit(template, forms.get(0), values);
        return new Composition(
                template.sid(),
                forms,
                template.approval(),
                misfit,
                !draft.mediaUrls().isEmpty());
    }

    /**
     * A point on the map that {@code draft} sends to {@code to} on WhatsApp, the old way: {@code PersistentAction} with {@code
     * geo:}, latitude, longitude and, behind a bar, a name. Null if it does not. What else that parameter does, and what is answered
     * to a point that is none, is unconfirmed: on other channels it is ignored.
     *
     * @throws ApiError 20422 if there is no such point
     */
    static @Nullable Composition place(MessageDraft draft, String to) {
        if (Channel.of(to).orElse(Channel.SMS) != Channel.WHATSAPP) {
            return null;
        }
        for (String each : draft.more().all("PersistentAction")) {
            if (each.startsWith("geo:")) {
                return new Composition(
                        "",
                        List.of(Rendered.Form.place(
                                Channel.WHATSAPP, draft.body() == null ? "" : draft.body(), location(each))),
                        Approval.NONE,
                        0,
                        !draft.mediaUrls().isEmpty());
            }
        }
        return null;
    }

    private static Rendered.Location location(String action) {
        Matcher found = GEO.matcher(action);
        if (found.matches()) {
            double latitude = Double.parseDouble(found.group(1));
            double longitude = Double.parseDouble(found.group(2));
            if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                return new Rendered.Location(latitude, longitude, found.group(3), null, null);
            }
        }
        throw ApiError.malformed(
                "PersistentAction \"" + action + "\" must be geo:, a latitude from -90 to 90, a comma and a"
                        + " longitude from -180 to 180, perhaps with | and a name behind it");
    }

    private static void render(
            Template template, Map<String, String> values, List<Channel> channels, List<Rendered.Form> forms) {
        for (Channel each : channels) {
            Optional<Rendered.Form> form =
                    Rendering.render(template, each, values).form();
            if (form.isPresent()) {
                forms.add(form.get());
                return;
            }
        }
    }

    private static void requireLength(Rendered.Form form) {
        if (form.channel().phone() && form.body().length() > MessageChecks.LONGEST_BODY) {
            throw ApiError.badRequest(
                    21617,
                    "The concatenated message body exceeds the " + MessageChecks.LONGEST_BODY
                            + " character limit: with ContentVariables it has "
                            + form.body().length());
        }
    }

    /** What approved templates do not take, though others do. That a variable too many is one is unconfirmed. */
    private static int misfit(Template template, Rendered.Form form, Map<String, String> values) {
        if (form.channel() != Channel.WHATSAPP) {
            return 0;
        }
        Set<String> used = Rendering.keys(template, form.type());
        // Whoever sends need not know which type is shown: what only others have a place for is no surplus.
        Set<String> surplus = new HashSet<>(values.keySet());
        for (ContentType each : template.contentTypes()) {
            surplus.removeAll(Rendering.keys(template, each));
        }
        if (!form.missing().isEmpty() || !surplus.isEmpty()) {
            return WRONG_COUNT;
        }
        for (Map.Entry<String, String> given : values.entrySet()) {
            String each = used.contains(given.getKey()) ? given.getValue() : "";
            if (each.indexOf('\n') >= 0 || each.indexOf('\t') >= 0) {
                return WRONG_PARAMETERS;
            }
            if (each.contains(TOO_MANY_SPACES)) {
                return POLICY_VIOLATION;
            }
        }
        return 0;
    }
}
