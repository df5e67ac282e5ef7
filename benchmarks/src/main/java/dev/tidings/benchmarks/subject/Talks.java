package dev.tidings.benchmarks.subject;

import dev.tidings.core.ApiRequest;
import dev.tidings.core.TidingsClient;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conversations of ten in a server that runs, a thousand of them, in which one after the other somebody says something. */
public final class Talks {
    /** How many take part in each. */
    public static final int MEMBERS = 10;

    private static final Pattern SID = Pattern.compile("CH[0-9a-f]{32}");

    private Talks() {}

    /**
     * Begins them, and gives the requests that say something in each of them, as bytes ready to be sent.
     *
     * @param phones how many members of each are phones, and get a text of all that is said; the others chat
     */
    public static List<byte[]> requests(InetSocketAddress server, int phones) {
        List<byte[]> all = new ArrayList<>(Wire.PARTIES);
        try (TidingsClient client = TidingsClient.builder()
                .baseUrl("http://" + server.getHostString() + ":" + server.getPort())
                .credentials(Wire.ACCOUNT_SID, Wire.AUTH_TOKEN)
                .build()) {
            for (int i = 0; i < Wire.PARTIES; i++) {
                String path = "/conversations/v1/Conversations/" + begin(client, i, phones) + "/Messages";
                all.add(Wire.post(server, path, "Author", agent(i, i % (MEMBERS - phones)), "Body", Wire.BODY));
            }
        }
        return all;
    }

    private static String begin(TidingsClient client, int which, int phones) {
        ApiRequest.Builder request = ApiRequest.post("conversations", "/v1/ConversationWithParticipants");
        for (int i = 0; i < MEMBERS - phones; i++) {
            request.form("Participant", "{\"identity\": \"" + agent(which, i) + "\"}");
        }
        for (int i = 0; i < phones; i++) {
            request.form(
                    "Participant",
                    "{\"messaging_binding\": {\"address\": \"" + phone(which * phones + i) + "\", \"proxy_address\": \""
                            + Wire.FROM + "\"}}");
        }
        String answer = client.execute(request.build()).text();
        Matcher sid = SID.matcher(answer);
        if (!sid.find()) {
            throw new IllegalStateException("no conversation: " + answer);
        }
        return sid.group();
    }

    /** Each takes part in many conversations, as people who answer customers do. */
    private static String agent(int which, int member) {
        return "agent-" + (which * MEMBERS + member) % (Wire.PARTIES / MEMBERS);
    }

    /** No phone takes part in two conversations by the same number of the account. */
    private static String phone(int number) {
        return "+141556" + (10_000 + number);
    }
}
