package dev.tidings.mock.chat;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.List;

/** What accounts and chat services have configured. */
public final class ConfigurationRoutes implements Routes {
    private static final String ACCOUNT = "/v1/Configuration";
    private static final String SERVICE = "/v1/Services/{ChatServiceSid}/Configuration";
    private static final String NOTIFICATIONS = SERVICE + "/Notifications";

    /** That there are longest ones is documented, how long they are is not. */
    private static final int LONGEST_TEMPLATE = 1024;

    private static final int LONGEST_SOUND = 256;

    private static final String INACTIVE = "DefaultInactiveTimer";
    private static final String CLOSED = "DefaultClosedTimer";

    private static final Field<String> CHAT_SERVICE = ChatFields.named("DefaultChatServiceSid", 50051);
    private static final Field<String> MESSAGING =
            Field.sid("DefaultMessagingServiceSid", "MG").code(50341);

    private static final Field<String> CREATOR_ROLE = ChatFields.named("DefaultConversationCreatorRoleSid", 50106);
    private static final Field<String> CONVERSATION_ROLE = ChatFields.named("DefaultConversationRoleSid", 50103);
    private static final Field<String> USER_ROLE = ChatFields.named("DefaultChatServiceRoleSid", 50103);
    private static final Field<Boolean> REACHABILITY = Field.flag("ReachabilityEnabled");

    private static final Field<Boolean> LOGGED = Field.flag("LogEnabled");
    private static final Field<Boolean> BADGE = Field.flag("NewMessage.BadgeCountEnabled");
    private static final NoticeFields MESSAGE = NoticeFields.of("NewMessage");
    private static final NoticeFields MEDIA = NoticeFields.of("NewMessage.WithMedia");
    private static final NoticeFields ADDED = NoticeFields.of("AddedToConversation");
    private static final NoticeFields REMOVED = NoticeFields.of("RemovedFromConversation");

    /** The parameters about one notification. */
    private record NoticeFields(Field<Boolean> enabled, Field<String> template, Field<String> sound) {
        static NoticeFields of(String prefix) {
            return new NoticeFields(
                    Field.flag(prefix + ".Enabled"),
                    Field.text(prefix + ".Template", LONGEST_TEMPLATE).code(50058),
                    Field.text(prefix + ".Sound", LONGEST_SOUND).code(50059));
        }

        Notice changed(Parameters form, Notice present) {
            return new Notice(
                    enabled.or(form, present.enabled()),
                    template.change(form, present.template()),
                    sound.change(form, present.sound()));
        }

        Notice withoutSound(Parameters form, Notice present) {
            return new Notice(enabled.or(form, present.enabled()), template.change(form, present.template()), null);
        }
    }

    private final World world;
    private final ChatServices services;

    private ConfigurationRoutes(World world, ChatServices services) {
        this.world = world;
        this.services = services;
    }

    /** The routes to what is configured of {@code services}. */
    public static ConfigurationRoutes of(World world, ChatServices services) {
        return new ConfigurationRoutes(world, services);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("conversations")
                .add("GET", ACCOUNT, List.of(), this::fetch)
                .add("POST", ACCOUNT, List.of(CHAT_SERVICE.name(), MESSAGING.name(), INACTIVE, CLOSED), this::update)
                .add("GET", SERVICE, List.of(), call -> call.resource(200, ChatViews.SETTINGS, service(call)))
                .add(
                        "POST",
                        SERVICE,
                        List.of(CREATOR_ROLE.name(), CONVERSATION_ROLE.name(), USER_ROLE.name(), REACHABILITY.name()),
                        this::updateService)
                .add("GET", NOTIFICATIONS, List.of(), call -> call.resource(200, ChatViews.NOTICES, service(call)))
                .add(
                        "POST",
                        NOTIFICATIONS,
                        List.of(
                                LOGGED.name(),
                                BADGE.name(),
                                MESSAGE.enabled().name(),
                                MESSAGE.template().name(),
                                MESSAGE.sound().name(),
                                MEDIA.enabled().name(),
                                MEDIA.template().name(),
                                ADDED.enabled().name(),
                                ADDED.template().name(),
                                ADDED.sound().name(),
                                REMOVED.enabled().name(),
                                REMOVED.template().name(),
                                REMOVED.sound().name()),
                        this::updateNotices);
    }

    private Response fetch(Call call) {
        return answer(call, services.configurations().of(call.caller().accountSid()));
    }

    private Response answer(Call call, ChatConfiguration configuration) {
        return call.resource(
                200,
                ChatViews.configuration(services.configurations().messagingServiceSid(configuration.accountSid())),
                configuration);
    }

    private Response update(Call call) {
        return answer(call, world.run(tx -> {
            String account = call.caller().accountSid();
            ChatConfiguration present = services.configurations().of(account);
            ChatConfiguration changed = new ChatConfiguration(
                    account,
                    chatService(call.form(), present),
                    MESSAGING.change(call.form(), present.messagingServiceSid()),
                    ChatFields.Timer.INACTIVE.change(call.form(), INACTIVE, present.inactiveTimer()),
                    ChatFields.Timer.CLOSED.change(call.form(), CLOSED, present.closedTimer()));
            services.defaultOf(tx, account);
            services.configurations().change(tx, changed);
            return changed;
        }));
    }

    private String chatService(Parameters form, ChatConfiguration present) {
        String sid = sent(form, CHAT_SERVICE, present.serviceSid());
        if (!sid.equals(present.serviceSid())
                && services.find(sid)
                        .filter(each -> each.accountSid().equals(present.accountSid()))
                        .isEmpty()) {
            throw new ApiError(50050, 404, "Service " + sid + " was not found");
        }
        return sid;
    }

    /** What must be something: sent empty it is missing. */
    private static String sent(Parameters form, Field<String> field, String present) {
        return form.has(field.name()) ? field.require(form) : present;
    }

    private Response updateService(Call call) {
        return call.resource(200, ChatViews.SETTINGS, world.run(tx -> {
            ChatService present = service(call);
            ChatService.Settings settings = present.settings();
            ChatService.Settings next = new ChatService.Settings(
                    sent(call.form(), CREATOR_ROLE, settings.creatorRoleSid()),
                    sent(call.form(), CONVERSATION_ROLE, settings.conversationRoleSid()),
                    sent(call.form(), USER_ROLE, settings.userRoleSid()),
                    REACHABILITY.or(call.form(), settings.reachability()));
            return services.change(tx, present, service -> service.with(next, tx.now()));
        }));
    }

    private Response updateNotices(Call call) {
        return call.resource(200, ChatViews.NOTICES, world.run(tx -> {
            ChatService present = service(call);
            Notices notices = present.notices();
            Notices next = new Notices(
                    LOGGED.or(call.form(), notices.logged()),
                    MESSAGE.changed(call.form(), notices.message()),
                    BADGE.or(call.form(), notices.badge()),
                    MEDIA.withoutSound(call.form(), notices.media()),
                    ADDED.changed(call.form(), notices.added()),
                    REMOVED.changed(call.form(), notices.removed()));
            return services.change(tx, present, service -> service.with(next, tx.now()));
        }));
    }

    private ChatService service(Call call) {
        return services.get(call.caller().accountSid(), call.path("ChatServiceSid"));
    }
}
