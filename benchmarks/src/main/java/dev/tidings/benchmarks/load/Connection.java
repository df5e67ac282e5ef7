package dev.tidings.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One kept-alive connection with one request under way. */
final class Connection {
    private static final int WANTED = 201;
    private static final int CAPACITY = 64 * 1024;
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    private final SocketChannel channel;
    private final ByteBuffer[] requests;
    private final ByteBuffer answer = ByteBuffer.allocateDirect(CAPACITY);
    private int next;
    private long sentAt;

    /** The length of the answer with its head; 0 while that is unknown. */
    private int whole;

    private Connection(SocketChannel channel, ByteBuffer[] requests, int next) {
        this.channel = channel;
        this.requests = requests;
        this.next = next;
    }

    /** A connection that begins with the request number {@code first}, so that no two send the same at once. */
    static Connection open(InetSocketAddress server, List<byte[]> requests, int first) throws IOException {
        SocketChannel channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        ByteBuffer[] own = requests.stream()
                .map(each -> ByteBuffer.allocateDirect(each.length).put(each).flip())
                .toArray(ByteBuffer[]::new);
        return new Connection(channel, own, first % own.length);
    }

    SocketChannel channel() {
        return channel;
    }

    long sentAt() {
        return sentAt;
    }

    /** Sends the next request. Its few hundred bytes always fit into an idle connection. */
    void send() throws IOException {
        ByteBuffer request = requests[next].rewind();
        next = next + 1 == requests.length ? 0 : next + 1;
        answer.clear();
        whole = 0;
        sentAt = System.nanoTime();
        channel.write(request);
        if (request.hasRemaining()) {
            throw new IOException("the server does not take a request of " + request.limit() + " bytes");
        }
    }

    /** Reads what is there; whether the answer is whole. */
    boolean receive() throws IOException {
        if (channel.read(answer) < 0) {
            throw new EOFException("the server closed a connection");
        }
        if (whole == 0) {
            readHead();
        }
        if (whole > CAPACITY || (whole > 0 && answer.position() > whole)) {
            throw new IOException("an answer of " + whole + " bytes, and " + answer.position() + " came");
        }
        return whole > 0 && answer.position() == whole;
    }

    private void readHead() throws IOException {
        int end = answer.position() - 3;
        int length = -1;
        for (int i = 0; i < end; i++) {
            if (answer.get(i) != '\r' || answer.get(i + 1) != '\n') {
                continue;
            }
            if (answer.get(i + 2) == '\r' && answer.get(i + 3) == '\n') {
                int status = number(9);
                if (status != WANTED || length < 0) {
                    throw new IOException(
                            "status " + status + ", wanted " + WANTED + " and a Content-Length: " + text());
                }
                whole = i + 4 + length;
                return;
            }
            if (isLength(i + 2)) {
                length = number(i + 2 + LENGTH.length);
            }
        }
    }

    private boolean isLength(int at) {
        if (at + LENGTH.length > answer.position()) {
            return false;
        }
        for (int i = 0; i < LENGTH.length; i++) {
            // Setting this bit makes letters small and leaves the dash and the colon.
            if ((answer.get(at + i) | 0x20) != LENGTH[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int at) {
        int i = at;
        while (answer.get(i) == ' ') {
            i++;
        }
        int number = 0;
        for (byte digit = answer.get(i); digit >= '0' && digit <= '9'; digit = answer.get(++i)) {
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private String text() {
        byte[] bytes = new byte[Math.min(answer.position(), 2_000)];
        answer.get(0, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
