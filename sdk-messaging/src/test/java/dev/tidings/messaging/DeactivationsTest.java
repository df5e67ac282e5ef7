package dev.tidings.messaging;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.testkit.Wire;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The list of deactivated numbers is elsewhere, and is fetched from there. */
class DeactivationsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void numbers_areFetchedFromWhereTheyAre_withoutCredentialsThere() {
        try (Wire wire = new Wire();
                Wire elsewhere = new Wire()) {
            elsewhere
                    .server()
                    .stubFor(get("/list?sig=1").willReturn(aResponse().withBody("+14155550123\r\n\n +14155550124")));
            String list = elsewhere.server().baseUrl() + "/list?sig=1";
            wire.server()
                    .stubFor(get("/messaging/v1/Deactivations?Date=2026-11-01")
                            .willReturn(aResponse()
                                    .withStatus(307)
                                    .withHeader("Location", list)
                                    .withBody("{\"redirect_to\":\"" + list + "\"}")));
            var deactivations = MessagingClient.create(wire.client()).deactivations();
            assertThat(deactivations.numbers(DAY)).containsExactly("+14155550123", "+14155550124");
            assertThat(MessagingClient.create(wire.client())
                            .async()
                            .deactivations()
                            .numbers(DAY)
                            .join())
                    .isEqualTo(deactivations.numbers(DAY));
            assertThat(deactivations.fetch(DAY).redirectTo()).isEqualTo(list);
            elsewhere
                    .server()
                    .verify(3, getRequestedFor(urlEqualTo("/list?sig=1")).withoutHeader("Authorization"));
        }
    }
}
