package dev.tidings.mock.factor;

import dev.tidings.mock.proof.Base32;

/** What a factor is recognized by. The API tells it once, to whoever creates the factor. */
public sealed interface Binding {
    /**
     * What codes are made of.
     *
     * @param secret in Base32, without padding
     */
    record Seed(String secret) implements Binding {
        byte[] bytes() {
            return Base32.decode(secret).orElseThrow(() -> new IllegalStateException("a seed is not Base32"));
        }

        /** Without the seed: it would end up in a log. */
        @Override
        public String toString() {
            return "Seed[***]";
        }
    }

    /**
     * The key of a device, on P-256.
     *
     * @param publicKey PKIX, ASN.1 DER, in Base64
     */
    record PublicKey(String publicKey) implements Binding {}
}
