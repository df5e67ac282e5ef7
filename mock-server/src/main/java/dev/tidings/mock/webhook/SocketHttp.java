package dev.tidings.mock.webhook;

import dev.tidings.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes one HTTP/1.1 request on a connection of its own and reads the answer.
 *
 * <p>For the maintainer, why not a client library: the request line must hold the URL byte for byte as it was signed, where
 * libraries normalise it; each failure must be told from the next; SNI can be left out; nothing may be retried, redirected
 * or pooled behind our back, since a connection that the application has just closed would look like its failure; and the
 * program loads no client at its first webhook. Blocking; the socket is given to the errand, which can close it.
 */
final class SocketHttp {
    /**
     * One request.
     *
     * @param headers all but {@code Host}, {@code Content-Length} and {@code Connection}
     * @param mostBytes of the body of the answer
     * @param sni whether TLS says which host is called
     */
    record Order(String method, CallUrl url, HttpHeaders headers, byte[] body, int mostBytes, boolean sni) {}

    private final @Nullable SSLSocketFactory tls;

    private SocketHttp(@Nullable SSLSocketFactory tls) {
        this.tls = tls;
    }

    /** Trusts whom the Java runtime trusts. */
    static SocketHttp create() {
        return new SocketHttp(null);
    }

    static SocketHttp trusting(SSLSocketFactory tls) {
        return new SocketHttp(tls);
    }

    /** Sends {@code order} and reads the answer to it. */
    HttpAnswer send(Order order, Patience patience, Errands.Errand errand) throws CallFailure {
        try (Socket socket = connect(order, patience, errand)) {
            try {
                socket.getOutputStream().write(bytes(order));
                socket.getOutputStream().flush();
                InputStream in = new PatientStream(socket, patience);
                return new AnswerReader(in, order.mostBytes()).read();
            } catch (SocketTimeoutException late) {
                throw patience.left() == 0
                        ? patience.exhausted()
                        : new CallFailure(
                                11205, CallFailure.Kind.READ, "nothing was read for " + patience.readMillis() + " ms");
            } catch (SSLException broken) {
                throw new CallFailure(11220, CallFailure.Kind.OTHER, "TLS failed: " + broken.getMessage());
            }
        } catch (IOException broken) {
            throw new CallFailure(11205, CallFailure.Kind.OTHER, "the connection broke: " + broken.getMessage());
        } finally {
            errand.holds(null);
        }
    }

    private static byte[] bytes(Order order) {
        StringBuilder head = new StringBuilder(512);
        head.append(order.method()).append(' ').append(order.url().target()).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(order.url().authority()).append("\r\n");
        order.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (order.body().length > 0 || WebhookCall.hasBody(order.method())) {
            head.append("Content-Length: ").append(order.body().length).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(head.length() + order.body().length);
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(order.body());
        return bytes.toByteArray();
    }

    private Socket connect(Order order, Patience patience, Errands.Errand errand) throws CallFailure {
        CallUrl url = order.url();
        long until = Math.min(
                patience.deadlineNanos(), System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience.connectMillis()));
        CallFailure failure = new CallFailure(11210, CallFailure.Kind.CONNECT, url.host() + " has no address");
        for (InetAddress each : addresses(url)) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            errand.holds(socket);
            try {
                connect(socket, new InetSocketAddress(each, url.portToCall()), until, patience);
                return url.isSecure() ? secured(socket, order, until) : socket;
            } catch (CallFailure next) {
                failure = next;
                close(socket);
                if (patience.left() == 0) {
                    throw patience.exhausted();
                }
            }
        }
        throw failure;
    }

    private static InetAddress[] addresses(CallUrl url) throws CallFailure {
        try {
            return InetAddress.getAllByName(url.hostToCall());
        } catch (UnknownHostException unknown) {
            throw new CallFailure(
                    11210, CallFailure.Kind.CONNECT, "the host " + url.host() + " is not known to the name service");
        }
    }

    private static void connect(Socket socket, InetSocketAddress address, long until, Patience patience)
            throws CallFailure {
        try {
            socket.setTcpNoDelay(true);
            socket.connect(address, Math.max(1, Patience.leftUntil(until)));
        } catch (SocketTimeoutException late) {
            throw new CallFailure(
                    11201,
                    CallFailure.Kind.CONNECT,
                    "no connection to " + address + " within " + patience.connectMillis() + " ms");
        } catch (ConnectException refused) {
            throw new CallFailure(11202, CallFailure.Kind.CONNECT, address + " refused the connection");
        } catch (IOException broken) {
            throw new CallFailure(
                    11205, CallFailure.Kind.CONNECT, "no connection to " + address + ": " + broken.getMessage());
        }
    }

    private Socket secured(Socket socket, Order order, long until) throws CallFailure {
        SSLSocketFactory factory = tls == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : tls;
        try {
            socket.setSoTimeout(Math.max(1, Patience.leftUntil(until)));
            SSLSocket secured = (SSLSocket) factory.createSocket(
                    socket, order.url().hostToCall(), order.url().portToCall(), true);
            SSLParameters parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            if (!order.sni()) {
                parameters.setServerNames(List.of());
            }
            secured.setSSLParameters(parameters);
            secured.startHandshake();
            return secured;
        } catch (IOException broken) {
            throw new CallFailure(
                    tlsCode(broken), CallFailure.Kind.CONNECT, "the TLS handshake failed: " + broken.getMessage());
        }
    }

    /** What is wrong with the certificate, if that is it. */
    private static int tlsCode(Throwable failure) {
        int code = 11220;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof CertificateExpiredException || each instanceof CertificateNotYetValidException) {
                return 11236;
            }
            if (each instanceof CertPathBuilderException) {
                return 11237;
            }
            if (each instanceof CertificateException) {
                // The runtime names a wrong host in words only.
                String message = String.valueOf(each.getMessage());
                code = message.contains("No subject alternative") || message.contains("No name matching")
                        ? 11235
                        : code == 11220 ? 11237 : code;
            }
        }
        return code;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // It could not be used either way.
        }
    }

    /** Reads a socket with as much patience as is left at each read. */
    private static final class PatientStream extends InputStream {
        private final Socket socket;
        private final Patience patience;
        private final InputStream in;

        PatientStream(Socket socket, Patience patience) throws IOException {
            this.socket = socket;
            this.patience = patience;
            this.in = socket.getInputStream();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int left = Math.min(patience.readMillis(), patience.left());
            if (left == 0) {
                throw new SocketTimeoutException();
            }
            socket.setSoTimeout(left);
            return in.read(bytes, from, length);
        }
    }
}
