package dev.tidings.mock.webhook;

import java.util.List;

/**
 * What the signature doctor thinks of an application that refused a webhook.
 *
 * @param certain whether the answer itself shows that the first finding is the mistake
 * @param findings what the application may have done wrong, likeliest first
 */
public record Diagnosis(boolean certain, List<Finding> findings) {
    /** How many a person reads. */
    private static final int SHOWN = 5;

    /**
     * A mistake that would explain the refusal.
     *
     * @param mistake its name, such as {@code scheme-swapped}
     * @param explanation what it is and what to do, in words
     * @param base the string that the application would then have signed
     * @param signature what it would then have computed
     */
    public record Finding(String mistake, String explanation, String base, String signature) {}

    /** In one paragraph: what was signed, and what the application seems to have done instead. */
    String summary(String signed) {
        StringBuilder text = new StringBuilder("Signed was \"" + signed + "\".");
        if (findings.isEmpty()) {
            return text + " No usual mistake would change that: the application may refuse for another reason.";
        }
        if (certain) {
            return text + " Its answer shows for certain: " + findings.get(0).explanation();
        }
        text.append(" If the signature is what it refuses, these mistakes would explain it, likeliest first:");
        for (int i = 0; i < Math.min(SHOWN, findings.size()); i++) {
            text.append(" (").append(i + 1).append(") ").append(findings.get(i).explanation());
        }
        return text + " Or it signs with a secret that nobody here has.";
    }
}
