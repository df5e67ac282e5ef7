package dev.tidings.mock;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;

/**
 * One passkey of a {@link MockAuthenticator}: a key pair on P-256, and what an authenticator says with it, laid out as in <a
 * href="https://www.w3.org/TR/webauthn-3/#sctn-authenticator-data">WebAuthn Level 3, section 6.1</a>.
 */
final class SoftwarePasskey {
    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final byte[] id;
    private final KeyPair keys;
    private final String rpId;
    private final String userHandle;
    private final String attachment;
    private int uses;

    private SoftwarePasskey(byte[] id, KeyPair keys, String rpId, String userHandle, String attachment) {
        this.id = id;
        this.keys = keys;
        this.rpId = rpId;
        this.userHandle = userHandle;
        this.attachment = attachment;
    }

    static SoftwarePasskey draw(SecureRandom chance, String rpId, String userHandle, String attachment) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), chance);
            byte[] id = new byte[32];
            chance.nextBytes(id);
            return new SoftwarePasskey(id, generator.generateKeyPair(), rpId, userHandle, attachment);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no P-256", impossible);
        }
    }

    SoftwarePasskey copy() {
        SoftwarePasskey copy = new SoftwarePasskey(id, keys, rpId, userHandle, attachment);
        copy.uses = uses;
        return copy;
    }

    byte[] id() {
        return id.clone();
    }

    String rpId() {
        return rpId;
    }

    String userHandle() {
        return userHandle;
    }

    String attachment() {
        return attachment;
    }

    /** The attestation object of a new passkey, for which nobody vouches. */
    byte[] attestation(boolean userVerified) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(head(rpId, userVerified, ATTESTED));
        data.writeBytes(new byte[16]);
        data.write(id.length >> 8);
        data.write(id.length);
        data.writeBytes(id);
        data.writeBytes(publicKey());
        return new Cbor()
                .map(3)
                .text("fmt")
                .text("none")
                .text("attStmt")
                .map(0)
                .text("authData")
                .bytes(data.toByteArray())
                .written();
    }

    /** What it says about itself with its next use. */
    byte[] authenticatorData(String usedFor, boolean userVerified) {
        return head(usedFor, userVerified, 0);
    }

    byte[] sign(byte[] authenticatorData, byte[] clientData, SecureRandom chance) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate(), chance);
            signature.update(authenticatorData);
            signature.update(sha256(clientData));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK cannot sign with its own key", impossible);
        }
    }

    private byte[] head(String usedFor, boolean userVerified, int more) {
        int flags = USER_PRESENT | (userVerified ? USER_VERIFIED : 0) | more;
        return ByteBuffer.allocate(37)
                .put(sha256(usedFor.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt(++uses)
                .array();
    }

    /** In COSE (RFC 9053): an elliptic curve key for ES256 on P-256. */
    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return new Cbor()
                .map(5)
                .number(1)
                .number(2)
                .number(3)
                .number(-7)
                .number(-1)
                .number(1)
                .number(-2)
                .bytes(coordinate(key.getW().getAffineX()))
                .number(-3)
                .bytes(coordinate(key.getW().getAffineY()))
                .written();
    }

    /** Always 32 bytes. */
    private static byte[] coordinate(BigInteger value) {
        byte[] signed = value.toByteArray();
        byte[] bytes = new byte[32];
        int length = Math.min(32, signed.length);
        System.arraycopy(signed, signed.length - length, bytes, 32 - length, length);
        return bytes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no SHA-256", impossible);
        }
    }
}
