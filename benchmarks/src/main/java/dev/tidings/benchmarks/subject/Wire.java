package dev.tidings.benchmarks.subject;

import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What is sent in every benchmark: the starter world's account and number to one recipient or another. */
public final class Wire {
    /** The account that a server has at its start. */
    public static final String ACCOUNT_SID = "AC00000000000000000000000000000001";

    /** Its token. */
    public static final String AUTH_TOKEN = "00000000000000000000000000000001";

    /** One of its numbers. */
    public static final String FROM = "+14155550100";

    /** Where to. */
    public static final String TO = "+14155550199";

    /** A text of one segment. */
    public static final String BODY = "Your parcel is on its way and will be with you today between 2 and 4 pm.";

    /** Where messages are created. */
    public static final String PATH = "/2010-04-01/Accounts/" + ACCOUNT_SID + "/Messages.json";

    /** How many senders and recipients there are where it matters: a sender's queue is not without end. */
    public static final int PARTIES = 1_000;

    private Wire() {}

    /** One of a thousand senders, which the account need not own. */
    public static String sender(int number) {
        return "+1415555" + (1_000 + number % PARTIES);
    }

    /** One of a thousand recipients. */
    public static String recipient(int number) {
        return "+1415556" + (1_000 + number % PARTIES);
    }

    /** Requests that create a message, between a thousand senders and recipients, as bytes ready to be sent. */
    public static List<byte[]> requests(InetSocketAddress server) {
        List<byte[]> all = new ArrayList<>(PARTIES);
        for (int i = 0; i < PARTIES; i++) {
            all.add(request(server, sender(i), recipient(i)));
        }
        return all;
    }

    /** The request that every client sends. */
    public static byte[] request(InetSocketAddress server) {
        return request(server, FROM, TO);
    }

    /** The value of {@code Authorization}. */
    public static String authorization() {
        byte[] pair = (ACCOUNT_SID + ":" + AUTH_TOKEN).getBytes(StandardCharsets.US_ASCII);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static byte[] request(InetSocketAddress server, String from, String to) {
        return post(server, PATH, "To", to, "From", from, "Body", BODY);
    }

    /** A form posted to {@code path}, as bytes ready to be sent; names and values alternate. */
    static byte[] post(InetSocketAddress server, String path, String... form) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(form[i]).append('=').append(encoded(form[i + 1]));
        }
        String head = String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: " + server.getHostString() + ":" + server.getPort(),
                "Authorization: " + authorization(),
                "Accept: application/json",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length(),
                "",
                "");
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
