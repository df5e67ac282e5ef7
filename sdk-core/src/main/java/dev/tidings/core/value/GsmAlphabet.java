package dev.tidings.core.value;

/** GSM's 7-bit default alphabet and its extension (GSM 03.38 section 6.2.1): what each character costs in septets. */
final class GsmAlphabet {
    private static final String BASIC = "\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_"
            + "abcdefghijklmnopqrstuvwxyz¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ";
    private static final String EXTENSION = "\f[\\]^{|}~€";
    private static final char EURO = '€';

    /** By character, up to the last Greek letter; the euro sign alone lies far beyond. */
    private static final byte[] SEPTETS = new byte['Ω' + 1];

    static {
        for (int i = 0; i < BASIC.length(); i++) {
            SEPTETS[BASIC.charAt(i)] = 1;
        }
        for (int i = 0; i < EXTENSION.length() - 1; i++) {
            SEPTETS[EXTENSION.charAt(i)] = 2;
        }
    }

    private GsmAlphabet() {}

    /** How many septets {@code c} takes: 1, 2 if it needs an escape before it, 0 if it is not in the alphabet. */
    static int septets(char c) {
        return c < SEPTETS.length ? SEPTETS[c] : c == EURO ? 2 : 0;
    }

    static boolean covers(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (septets(text.charAt(i)) == 0) {
                return false;
            }
        }
        return true;
    }
}
