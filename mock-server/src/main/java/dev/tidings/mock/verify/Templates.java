package dev.tidings.mock.verify;

import dev.tidings.mock.data.DataFile;
import dev.tidings.mock.network.Refused;
import dev.tidings.mock.verify.VerifyTemplate.Translation;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The templates of each account: those that every account has, from {@code templates.tsv}, and its own, which only the Console
 * makes. Those that every account has are not stored, and have the same SIDs everywhere.
 */
public final class Templates {
    /** The longest text of a translation, and of what it becomes: as long as a message may be. */
    public static final int LONGEST_TEXT = 1_600;

    private static final Instant GIVEN_SINCE = Instant.parse("2021-07-01T08:00:00Z");

    private final Table<VerifyTemplate> own;

    private Templates(World world) {
        this.own =
                world.table("verify.templates", VerifyTemplate.class, VerifyTemplate::sid, VerifyTemplate::accountSid);
    }

    static Templates in(World world) {
        return new Templates(world);
    }

    /** The templates that {@code accountSid} sees: those that all have, then its own, oldest first. */
    public List<VerifyTemplate> of(String accountSid) {
        List<VerifyTemplate> all = new ArrayList<>(Given.ALL.size());
        for (VerifyTemplate each : Given.ALL) {
            all.add(seenBy(accountSid, each));
        }
        own.oldestFirst(accountSid).forEach(all::add);
        return all;
    }

    private static VerifyTemplate seenBy(String accountSid, VerifyTemplate given) {
        return new VerifyTemplate(
                given.sid(), accountSid, given.friendlyName(), given.channels(), given.translations());
    }

    Page<VerifyTemplate> page(String accountSid, Optional<String> friendlyName, PageRequest request) {
        List<VerifyTemplate> all = of(accountSid).stream()
                .filter(each -> friendlyName.isEmpty() || each.friendlyName().equals(friendlyName.get()))
                .toList();
        return Listing.page(all.size(), all::get, request);
    }

    /** The template {@code sid} that {@code accountSid} sees. */
    public Optional<VerifyTemplate> find(String accountSid, String sid) {
        return Given.ALL.stream()
                .filter(each -> each.sid().equals(sid))
                .map(each -> seenBy(accountSid, each))
                .findFirst()
                .or(() -> own.find(sid).filter(each -> each.accountSid().equals(accountSid)));
    }

    /**
     * The same, which must be there.
     *
     * @throws ApiError 60228 if it is not
     */
    public VerifyTemplate get(String accountSid, String sid) {
        // That it is answered with 404 is unconfirmed.
        return find(accountSid, sid).orElseThrow(() -> new ApiError(60228, 404, "Template " + sid + " was not found"));
    }

    /**
     * Gives {@code accountSid} a template, in the place of its own one of that name if there is one.
     *
     * @throws IllegalArgumentException if the draft has no text, or the name is that of a template that every account has
     */
    public VerifyTemplate put(Transaction tx, String accountSid, TemplateDraft draft) {
        if (Given.ALL.stream().anyMatch(each -> each.friendlyName().equals(draft.name()))) {
            throw Refused.text("friendly_name", draft.name(), "none of those that every account has");
        }
        for (VerifyTemplate each : own.oldestFirst(accountSid)) {
            if (each.friendlyName().equals(draft.name())) {
                VerifyTemplate changed = draft.made(each.sid(), accountSid, tx.now());
                tx.put(own, changed);
                return changed;
            }
        }
        VerifyTemplate made = draft.made(tx.newSid("HJ"), accountSid, tx.now());
        tx.insert(own, made);
        return made;
    }

    /** Takes an account's own template away; whether there was one. Services whose default it is keep naming it. */
    public boolean remove(Transaction tx, String sid) {
        Row<VerifyTemplate> row = own.row(sid);
        if (row != null) {
            tx.delete(row);
        }
        return row != null;
    }

    /**
     * What is sent on behalf of {@code service}: the one place that knows which template is used, in which language, and when
     * that is refused. Where the documentation has both a refusal and a warning, what a verification itself asks for is refused
     * and what was only set for the service is a warning: that is our choice. The default template is for text messages only.
     *
     * @throws ApiError 60408 if a template is named on a channel that knows none; 60228 if there is no such template; 60227 if
     *     it is not for the channel; 60229 if it lacks the language that is asked for; 60201 if its text is not approved; 60224
     *     if values are missing; 60247 if the text becomes too long
     */
    public TemplateWording word(VerifyService service, TemplateUse use) {
        String named = use.templateSid();
        if (named != null && use.channel() == null) {
            throw ApiError.badRequest(60408, "TemplateSid is only supported for SMS and voice");
        }
        String sid = named != null
                ? named
                : use.channel() == VerifyTemplate.Channel.SMS ? service.defaultTemplateSid() : null;
        if (sid == null) {
            return TemplateWording.USUAL;
        }
        VerifyTemplate template = get(service.accountSid(), sid);
        if (!template.channels().contains(use.channel())) {
            if (named != null) {
                throw ApiError.badRequest(
                        60227, "Template " + sid + " does not support the channel of this verification");
            }
            return new TemplateWording(sid, null, null, List.of(60327));
        }
        return filled(template, use);
    }

    private static TemplateWording filled(VerifyTemplate template, TemplateUse use) {
        String asked = use.askedLocale();
        Optional<Translation> found = template.translation(asked == null ? use.usualLocale() : asked);
        if (found.isEmpty() && asked != null) {
            throw new ApiError(
                    60229, 404, "Template " + template.sid() + " has no translation for the locale " + asked);
        }
        // Languages that nobody asked for are as good as missing until they are approved.
        Translation chosen = found.filter(each -> asked != null || each.status() == VerifyTemplate.Status.APPROVED)
                .orElseGet(template::defaultTranslation);
        if (chosen.status() != VerifyTemplate.Status.APPROVED) {
            throw ApiError.badRequest(
                    60201,
                    "The " + chosen.locale() + " translation of template " + template.sid() + " is not approved but "
                            + chosen.status().wire());
        }
        boolean standsIn = found.filter(chosen::equals).isEmpty();
        return new TemplateWording(
                template.sid(), text(chosen, use), chosen.locale(), standsIn ? List.of(60325) : List.of());
    }

    private static String text(Translation chosen, TemplateUse use) {
        Map<String, String> values = new HashMap<>(use.substitutions());
        values.put(TemplateText.CODE, use.code());
        values.put(TemplateText.FRIENDLY_NAME, use.friendlyName());
        Set<String> missing = TemplateText.names(chosen.text());
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw ApiError.badRequest(60224, "Template substitutions are missing: " + String.join(", ", missing));
        }
        String text = TemplateText.filled(chosen.text(), values);
        if (text.length() > LONGEST_TEXT) {
            throw ApiError.badRequest(
                    60247, "The message is too long: " + text.length() + " characters, at most " + LONGEST_TEXT);
        }
        return text;
    }

    /** Read when first needed. */
    private static final class Given {
        static final List<VerifyTemplate> ALL = read();

        private static List<VerifyTemplate> read() {
            Map<String, TemplateDraft> drafts = new LinkedHashMap<>();
            for (List<String> each : DataFile.cells(Templates.class, "templates.tsv", "\t")) {
                TemplateDraft draft = drafts.computeIfAbsent(each.get(0), TemplateDraft::named);
                for (String channel : each.get(1).split(",", -1)) {
                    draft.channel(VerifyTemplate.Channel.of(channel));
                }
                draft.text(each.get(2), each.get(4), VerifyTemplate.Status.of(each.get(3)));
            }
            return drafts.values().stream()
                    .map(each -> each.made(sid(each.name()), "", GIVEN_SINCE))
                    .toList();
        }

        private static String sid(String name) {
            UUID digest = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            return "HJ" + digest.toString().replace("-", "");
        }
    }
}
