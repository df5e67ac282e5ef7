package dev.tidings.mock.chat;

import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import org.jspecify.annotations.Nullable;

/** Chat services and what is in them on the wire. Links are of the family that was asked. */
final class ChatViews {
    static final View<ChatService> SERVICE = View.of(
            "Service",
            (service, out) -> out.string("account_sid", service.accountSid())
                    .string("sid", service.sid())
                    .string("friendly_name", service.friendlyName())
                    .iso("date_created", service.created())
                    .iso("date_updated", service.updated())
                    .url("url", service.path())
                    .object(
                            "links",
                            links -> links.url("conversations", service.path() + "/Conversations")
                                    .url("users", service.path() + "/Users")
                                    .url("roles", service.path() + "/Roles")
                                    .url("bindings", service.path() + "/Bindings")
                                    .url("configuration", service.path() + "/Configuration")
                                    .url("participant_conversations", service.path() + "/ParticipantConversations")
                                    .url(
                                            "conversation_with_participants",
                                            service.path() + "/ConversationWithParticipants")));

    static final View<ChatService> SETTINGS = View.of(
            "ServiceConfiguration",
            (service, out) -> out.string("chat_service_sid", service.sid())
                    .string(
                            "default_conversation_creator_role_sid",
                            service.settings().creatorRoleSid())
                    .string("default_conversation_role_sid", service.settings().conversationRoleSid())
                    .string("default_chat_service_role_sid", service.settings().userRoleSid())
                    .bool("reachability_enabled", service.settings().reachability())
                    .url("url", service.path() + "/Configuration")
                    .object(
                            "links",
                            links -> links.url("notifications", service.path() + "/Configuration/Notifications")
                                    .url("webhooks", service.path() + "/Configuration/Webhooks")));

    static final View<ChatService> NOTICES = View.of(
            "ServiceNotification",
            (service, out) -> out.string("account_sid", service.accountSid())
                    .string("chat_service_sid", service.sid())
                    .bool("log_enabled", service.notices().logged())
                    .object(
                            "new_message",
                            notice -> notice(notice, service.notices().message())
                                    .bool(
                                            "badge_count_enabled",
                                            service.notices().badge())
                                    .object(
                                            "with_media",
                                            media -> media.bool(
                                                            "enabled",
                                                            service.notices()
                                                                    .media()
                                                                    .enabled())
                                                    .string(
                                                            "template",
                                                            service.notices()
                                                                    .media()
                                                                    .template())))
                    .object(
                            "added_to_conversation",
                            notice -> notice(notice, service.notices().added()))
                    .object(
                            "removed_from_conversation",
                            notice -> notice(notice, service.notices().removed()))
                    .url("url", service.path() + "/Configuration/Notifications"));

    static final View<Credential> CREDENTIAL = View.of(
            "Credential",
            (credential, out) -> out.string("sid", credential.sid())
                    .string("account_sid", credential.accountSid())
                    .string("friendly_name", credential.friendlyName())
                    .string("type", credential.type().wire())
                    .string("sandbox", sandbox(credential))
                    .iso("date_created", credential.created())
                    .iso("date_updated", credential.updated())
                    .url("url", "/v1/Credentials/" + credential.sid()));

    static final View<PushBinding> BINDING = View.of(
            "Binding",
            (binding, out) -> out.string("sid", binding.sid())
                    .string("account_sid", binding.accountSid())
                    .string("chat_service_sid", binding.serviceSid())
                    .string("credential_sid", binding.credentialSid())
                    .iso("date_created", binding.created())
                    .iso("date_updated", binding.updated())
                    .string("endpoint", binding.endpoint())
                    .string("identity", binding.identity())
                    .string("binding_type", binding.type().wire())
                    .strings(
                            "message_types",
                            binding.topics().stream()
                                    .map(PushBinding.Topic::wire)
                                    .toList())
                    .url("url", binding.path()));

    private ChatViews() {}

    private static ResourceWriter notice(ResourceWriter out, Notice notice) {
        return out.bool("enabled", notice.enabled())
                .string("template", notice.template())
                .string("sound", notice.sound());
    }

    /** A word, as in the documentation's example; what is said of others than APN is unconfirmed. */
    private static @Nullable String sandbox(Credential credential) {
        return credential.type() != PushType.APN ? null : credential.sandbox() ? "True" : "False";
    }

    /** What an account has configured; {@code messagingServiceSid} is the Messaging Service that holds now. */
    static View<ChatConfiguration> configuration(@Nullable String messagingServiceSid) {
        return View.of(
                "Configuration",
                (configuration, out) -> out.string("account_sid", configuration.accountSid())
                        .string("default_chat_service_sid", configuration.serviceSid())
                        .string("default_messaging_service_sid", messagingServiceSid)
                        .string("default_inactive_timer", text(configuration.inactiveTimer()))
                        .string("default_closed_timer", text(configuration.closedTimer()))
                        .url("url", "/v1/Configuration")
                        .object(
                                "links",
                                links -> links.url(
                                                "service",
                                                "/v1/Services/" + configuration.serviceSid() + "/Configuration")
                                        .url("webhooks", "/v1/Configuration/Webhooks")));
    }

    private static @Nullable String text(@Nullable IsoDuration duration) {
        return duration == null ? null : duration.text();
    }

    /** Roles as asked for in {@code scope}. */
    static View<Role> role(ChatScope scope) {
        return View.of(
                "Role",
                (role, out) -> out.string("sid", role.sid())
                        .string("account_sid", role.accountSid())
                        .string("chat_service_sid", role.serviceSid())
                        .string("friendly_name", role.friendlyName())
                        .string("type", role.type().wire())
                        .strings(
                                "permissions",
                                role.permissions().stream()
                                        .map(Permission::wire)
                                        .toList())
                        .iso("date_created", role.created())
                        .iso("date_updated", role.updated())
                        .url("url", scope.path("/Roles/" + role.sid())));
    }

    /** Users as seen in {@code scope} when they are not fetched alone: nothing is said of whether they are there. */
    static View<User> listed(ChatScope scope) {
        return user(scope, null, null);
    }

    /**
     * One user as fetched in {@code scope}.
     *
     * @param online whether they are there; null if they never were
     * @param notifiable whether a device of theirs can be told; null if there never was one
     */
    static View<User> user(ChatScope scope, @Nullable Boolean online, @Nullable Boolean notifiable) {
        return View.of(
                "User",
                (user, out) -> out.string("sid", user.sid())
                        .string("account_sid", user.accountSid())
                        .string("chat_service_sid", user.serviceSid())
                        .string("role_sid", user.roleSid())
                        .string("identity", user.identity())
                        .string("friendly_name", user.friendlyName())
                        .string("attributes", user.attributes())
                        .bool("is_online", online)
                        .bool("is_notifiable", notifiable)
                        .iso("date_created", user.created())
                        .iso("date_updated", user.updated())
                        .url("url", scope.path("/Users/" + user.sid()))
                        .object(
                                "links",
                                links -> links.url(
                                        "user_conversations", scope.path("/Users/" + user.sid() + "/Conversations"))));
    }
}
