package bad.tidings.lookup.number;

import bad.tidings.lookup.data.LineHelper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.tidings.lookup.LookupClient;

/** Points upward, at whom points at it, and at what takes its time. */
public final class KnowsTheClient {
    public LineHelper helper(LookupClient client, PhoneNumberUtil plans) {
        return client == null || plans == null ? new LineHelper() : null;
    }
}
