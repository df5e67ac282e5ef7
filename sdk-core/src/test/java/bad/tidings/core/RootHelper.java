package bad.tidings.core;

import bad.tidings.core.http.KnowsTheClient;
import bad.tidings.core.internal.resource.Resource;
import bad.tidings.core.value.SmsSegments;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Breaks every rule that a class of the root room can break. */
@SuppressWarnings("exports")
public class RootHelper {
    final OkHttpClient client = new OkHttpClient();
    final ObjectMapper mapper = new ObjectMapper();
    final Instant now = Instant.now();
    final Resource resource = new Resource();
    final KnowsTheClient friend = new KnowsTheClient();
    final SmsSegments segments = new SmsSegments();

    private RootHelper() {}

    /** Names a type of OkHttp. */
    public Response answer() {
        throw new IllegalStateException();
    }
}
