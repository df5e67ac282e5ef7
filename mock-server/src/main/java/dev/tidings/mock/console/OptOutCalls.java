package dev.tidings.mock.console;

import dev.tidings.mock.consent.AdvancedOptOut;
import dev.tidings.mock.consent.Consent;
import dev.tidings.mock.consent.Consents;
import dev.tidings.mock.consent.OptOutType;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code services/{sid}/opt_out}: Advanced Opt-Out, which has no API of its own out there, and {@code consents}: who has said
 * what. A kind of keyword that is left out has the usual words and reply; a reply of "" is none.
 */
public final class OptOutCalls implements AdminCalls {
    private static final String OPT_OUT = "services/{sid}/opt_out";

    private static final View<AdvancedOptOut.Texts> TEXTS = View.of("Texts", OptOutCalls::write);
    private static final View<Consent> CONSENT = View.of(
            "Consent",
            (consent, out) -> out.string("account_sid", consent.accountSid())
                    .string("sender_id", consent.sender())
                    .string("contact_id", consent.contact())
                    .string("status", consent.status().wire())
                    .string("source", consent.source().wire())
                    .bool("heard", consent.heard())
                    .string(
                            "date_of_consent",
                            consent.given() == null ? null : consent.given().toString())
                    .string("date_updated", consent.updated().toString()));

    private final World world;
    private final Services services;
    private final Consents consents;

    private OptOutCalls(World world, Services services, Consents consents) {
        this.world = world;
        this.services = services;
        this.consents = consents;
    }

    /** The calls that read and change what {@code services} do about opting out. */
    public static OptOutCalls of(World world, Services services, Consents consents) {
        return new OptOutCalls(world, services, consents);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", OPT_OUT, List.of(), call -> written(settings(service(call))))
                .add("PUT", OPT_OUT, List.of(), this::replace)
                .add("DELETE", OPT_OUT, List.of(), this::remove)
                .add("GET", "consents", List.of("account_sid", "sender_id", "contact_id", "limit"), this::list);
    }

    private MessagingService service(AdminCall call) {
        return services.find(call.path("sid"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
    }

    private AdvancedOptOut settings(MessagingService service) {
        return consents.advanced(service.sid())
                .orElseThrow(() -> new ApiError(
                        20404, 404, "The Messaging Service " + service.sid() + " does not have Advanced Opt-Out"));
    }

    private Response replace(AdminCall call) {
        MessagingService service = service(call);
        JsonFields body = call.body();
        List<AdvancedOptOut.Texts> texts = new ArrayList<>();
        for (JsonFields each : body.objects("texts")) {
            texts.add(texts(each));
        }
        boolean given = body.has("texts");
        body.done();
        AdvancedOptOut settings = Outcomes.checked(
                body,
                () -> new AdvancedOptOut(
                        service.sid(), service.accountSid(), given ? texts : List.of(AdvancedOptOut.Texts.usual())));
        world.run(tx -> {
            consents.advance(tx, settings);
            return tx;
        });
        return written(settings);
    }

    private Response remove(AdminCall call) {
        MessagingService service = service(call);
        settings(service);
        world.run(tx -> consents.withdraw(tx, service.sid()));
        return Response.empty(204);
    }

    private static AdvancedOptOut.Texts texts(JsonFields fields) {
        String language = fields.text("language").orElse("en");
        String country = fields.text("country").orElse("");
        AdvancedOptOut.Answer stop = answer(fields, "stop", OptOutType.STOP);
        AdvancedOptOut.Answer start = answer(fields, "start", OptOutType.START);
        AdvancedOptOut.Answer help = answer(fields, "help", OptOutType.HELP);
        fields.done();
        return Outcomes.checked(fields, () -> new AdvancedOptOut.Texts(language, country, stop, start, help));
    }

    private static AdvancedOptOut.Answer answer(JsonFields fields, String name, OptOutType type) {
        AdvancedOptOut.Answer usual = AdvancedOptOut.Answer.usual(type);
        Optional<JsonFields> given = fields.object(name);
        if (given.isEmpty()) {
            return usual;
        }
        JsonFields own = given.get();
        List<String> keywords = own.has("keywords") ? own.texts("keywords") : usual.keywords();
        @Nullable String reply = own.text("reply").orElse(null);
        own.done();
        return Outcomes.checked(own, () -> new AdvancedOptOut.Answer(keywords, reply));
    }

    private static Response written(AdvancedOptOut settings) {
        return AdminCall.json(out -> out.string("service_sid", settings.serviceSid())
                .string("account_sid", settings.accountSid())
                .objects("texts", settings.texts(), TEXTS));
    }

    private static void write(AdvancedOptOut.Texts texts, ResourceWriter out) {
        out.string("language", texts.language()).string("country", texts.country());
        write(out, "stop", texts.stop());
        write(out, "start", texts.start());
        write(out, "help", texts.help());
    }

    private static void write(ResourceWriter out, String name, AdvancedOptOut.Answer answer) {
        out.object(name, fields -> fields.strings("keywords", answer.keywords()).string("reply", answer.reply()));
    }

    private Response list(AdminCall call) {
        Optional<String> sender = call.query("sender_id");
        Optional<String> contact = call.query("contact_id");
        int limit = call.limit();
        List<Consent> found = consents.of(call.query("account_sid").orElse(null), contact.orElse(null)).stream()
                .filter(each -> sender.isEmpty() || sender.get().equals(each.sender()))
                .limit(limit)
                .toList();
        return AdminCall.json(out -> out.objects("consents", found, CONSENT));
    }
}
