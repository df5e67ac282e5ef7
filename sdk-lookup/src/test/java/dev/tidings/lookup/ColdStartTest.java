package dev.tidings.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.testkit.ColdStart;
import dev.tidings.lookup.data.LookupField;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An application that only looks numbers up does not pay for the rest. */
class ColdStartTest {
    @Test
    void firstLookup_loadsNoOtherRoom_norLibphonenumber() throws IOException, InterruptedException {
        assertThat(ColdStart.rooms("dev.tidings.lookup", Caller.class))
                .containsExactly("dev.tidings.lookup", "dev.tidings.lookup.data", "dev.tidings.lookup.number");
        assertThat(ColdStart.loaded(Caller.class)).doesNotContain("com.google.i18n.phonenumbers");
    }

    /** Looks one up. */
    static final class Caller {
        public static void main(String[] args) {
            LookupClient.create(ColdStart.client(200, "{\"valid\":true}"))
                    .phoneNumbers()
                    .fetch("+14159929960", q -> q.fields(LookupField.SIM_SWAP));
        }
    }
}
