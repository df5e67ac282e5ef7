package dev.tidings.mock.proof;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The public key of a device, on P-256: what its signatures (ES256 of RFC 7518) are verified with. */
public final class DeviceKey {
    /** The prime of P-256, and the constant that tells it from the Koblitz curve over a prime of that size. */
    private static final BigInteger P =
            new BigInteger("115792089210356248762697446949407573530086143415290314195533631308867097853951");

    private static final BigInteger B =
            new BigInteger("41058363725152142129326129780047268409114441015993725554835256314039467401291");

    /** How a signature is laid out. */
    public enum Form {
        /** ASN.1 DER, as platforms make it. */
        DER("SHA256withECDSA"),
        /** R and S, 32 bytes each, as in a JWT. */
        RAW("SHA256withECDSAinP1363Format");

        private final String algorithm;

        Form(String algorithm) {
            this.algorithm = algorithm;
        }

        String algorithm() {
            return algorithm;
        }
    }

    private final PublicKey key;

    private DeviceKey(PublicKey key) {
        this.key = key;
    }

    /** The key in {@code text}: PKIX, ASN.1 DER, in Base64; empty if it is no point of P-256. */
    public static Optional<DeviceKey> read(String text) {
        try {
            byte[] der = Base64.getDecoder().decode(text);
            PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
            // What is not written in the one way that there is would count as another key.
            return key instanceof ECPublicKey ec && onP256(ec) && Arrays.equals(key.getEncoded(), der)
                    ? Optional.of(new DeviceKey(key))
                    : Optional.empty();
        } catch (IllegalArgumentException | GeneralSecurityException none) {
            return Optional.empty();
        }
    }

    private static boolean onP256(ECPublicKey key) {
        ECParameterSpec curve = key.getParams();
        BigInteger x = key.getW().getAffineX();
        BigInteger y = key.getW().getAffineY();
        return curve.getCurve().getField() instanceof ECFieldFp field
                && field.getP().equals(P)
                && curve.getCurve().getB().equals(B)
                && x != null
                && x.signum() >= 0
                && x.compareTo(P) < 0
                && y.signum() >= 0
                && y.compareTo(P) < 0
                && y.multiply(y)
                        .mod(P)
                        .equals(x.pow(3)
                                .subtract(x.multiply(BigInteger.valueOf(3)))
                                .add(B)
                                .mod(P));
    }

    /** Whether {@code signature} is this device's over {@code signed}. */
    public boolean signed(byte[] signed, byte[] signature, Form form) {
        try {
            Signature verifier = Signature.getInstance(form.algorithm());
            verifier.initVerify(key);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
