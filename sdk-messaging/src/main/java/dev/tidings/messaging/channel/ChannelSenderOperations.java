package dev.tidings.messaging.channel;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.messaging.service.ChannelSenderSid;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts of the Senders resource: paths, bodies, models. */
final class ChannelSenderOperations {
    private static final String LIST = "/v2/Channels/Senders";
    private static final String ONE = "/v2/Channels/Senders/{Sid}";

    private final Api api;

    private ChannelSenderOperations(Api api) {
        this.api = api;
    }

    static ChannelSenderOperations of(TidingsClient client) {
        return new ChannelSenderOperations(Api.of(client, "messaging"));
    }

    ChannelSenderOperations with(RequestOptions options) {
        return new ChannelSenderOperations(api.with(options));
    }

    Operation<ChannelSender> create(String senderId, ChannelSenderParams p) {
        if (!senderId.startsWith("whatsapp:") && !senderId.startsWith("rcs:")) {
            throw Check.refused(
                    "senderId is '" + senderId + "': it must be such as whatsapp:+14155550100 or rcs:brand_agent");
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sender_id", senderId);
        return api.create(ChannelSender.class, LIST).json(ChannelSenderParams.body(body, p));
    }

    Operation<ChannelSender> fetch(ChannelSenderSid sid) {
        return api.fetch(ChannelSender.class, ONE, sid.toString());
    }

    Operation<ChannelSender> update(ChannelSenderSid sid, ChannelSenderParams p) {
        return api.update(ChannelSender.class, ONE, sid.toString())
                .json(ChannelSenderParams.body(new LinkedHashMap<>(), p));
    }

    Operation<Void> delete(ChannelSenderSid sid) {
        return api.delete(ONE, sid.toString());
    }

    ListOperation<ChannelSender> list(String channel, ListParams p) {
        return api.list(ChannelSender.class, "senders", LIST)
                .query("Channel", Check.given("channel", channel))
                .pageSize(p.pageSize())
                .limit(p.limit());
    }
}
