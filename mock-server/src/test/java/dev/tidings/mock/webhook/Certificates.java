package dev.tidings.mock.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * Certificates of a test authority, made with keytool: {@code good} for localhost and 127.0.0.1, {@code elsewhere} for
 * another host, {@code expired} for localhost until 2019. They guard nothing.
 */
final class Certificates {
    private static final char[] PASSWORD = "tidings".toCharArray();

    private Certificates() {}

    /** A TLS socket on 127.0.0.1 that shows the certificate {@code name}. */
    static ServerSocket listen(String name) throws GeneralSecurityException, IOException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(name), PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    }

    /** Trusts the test authority and nobody else. */
    static SSLSocketFactory trusting() throws GeneralSecurityException, IOException {
        KeyStore authority = KeyStore.getInstance("PKCS12");
        authority.load(null, null);
        authority.setCertificateEntry("ca", store("ca").getCertificate("ca"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(authority);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static KeyStore store(String name) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in =
                Objects.requireNonNull(Certificates.class.getResourceAsStream("/webhook/" + name + ".p12"), name)) {
            store.load(in, PASSWORD);
        }
        return store;
    }
}
