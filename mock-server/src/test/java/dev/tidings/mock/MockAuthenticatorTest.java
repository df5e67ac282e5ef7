package dev.tidings.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The software authenticator, judged by Yubico's relying party, which nothing else here has to do with. */
class MockAuthenticatorTest {
    private static final String ORIGIN = "https://example.com";
    private static final UserIdentity USER = UserIdentity.builder()
            .name("jo")
            .displayName("Jo")
            .id(new ByteArray(new byte[] {1, 2, 3, 4}))
            .build();

    private final Kept kept = new Kept();
    private final RelyingParty judge = RelyingParty.builder()
            .identity(RelyingPartyIdentity.builder()
                    .id("example.com")
                    .name("Example")
                    .build())
            .credentialRepository(kept)
            .origins(Set.of(ORIGIN))
            .build();
    private final MockAuthenticator authenticator = MockAuthenticator.at(ORIGIN, 7);

    /** What the judge remembers: one passkey. */
    private static final class Kept implements CredentialRepository {
        private Optional<RegisteredCredential> credential = Optional.empty();

        @Override
        public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
            return credential
                    .map(each -> Set.of(PublicKeyCredentialDescriptor.builder()
                            .id(each.getCredentialId())
                            .build()))
                    .orElse(Set.of());
        }

        @Override
        public Optional<ByteArray> getUserHandleForUsername(String username) {
            return Optional.of(USER.getId());
        }

        @Override
        public Optional<String> getUsernameForUserHandle(ByteArray handle) {
            return Optional.of(USER.getName()).filter(any -> handle.equals(USER.getId()));
        }

        @Override
        public Optional<RegisteredCredential> lookup(ByteArray id, ByteArray handle) {
            return credential.filter(each -> each.getCredentialId().equals(id));
        }

        @Override
        public Set<RegisteredCredential> lookupAll(ByteArray id) {
            return credential.map(Set::of).orElse(Set.of());
        }
    }

    private PublicKeyCredentialCreationOptions offer() {
        return judge.startRegistration(StartRegistrationOptions.builder()
                .user(USER)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .build());
    }

    private RegistrationResult register() throws Exception {
        PublicKeyCredentialCreationOptions offered = offer();
        RegistrationResult result = judge.finishRegistration(FinishRegistrationOptions.builder()
                .request(offered)
                .response(PublicKeyCredential.parseRegistrationResponseJson(
                        authenticator.create(offered.toCredentialsCreateJson())))
                .build());
        kept.credential = Optional.of(RegisteredCredential.builder()
                .credentialId(result.getKeyId().getId())
                .userHandle(USER.getId())
                .publicKeyCose(result.getPublicKeyCose())
                .signatureCount(result.getSignatureCount())
                .build());
        return result;
    }

    private AssertionResult signIn(MockAuthenticator by, Optional<String> username) throws Exception {
        AssertionRequest request = judge.startAssertion(StartAssertionOptions.builder()
                .username(username)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build());
        return judge.finishAssertion(FinishAssertionOptions.builder()
                .request(request)
                .response(PublicKeyCredential.parseAssertionResponseJson(by.get(request.toCredentialsGetJson())))
                .build());
    }

    @Test
    void registrations_areRight() throws Exception {
        RegistrationResult result = register();

        assertThat(result.isUserVerified()).isTrue();
        assertThat(result.getSignatureCount()).isEqualTo(1);
        assertThat(result.getKeyId().getId().getBase64Url())
                .isEqualTo(authenticator.credentialIds().get(0));
    }

    @Test
    void signatures_areRight_whetherThePasskeyIsNamedOrNot() throws Exception {
        register();

        assertThat(signIn(authenticator, Optional.of("jo")).getSignatureCount()).isEqualTo(2);
        AssertionResult discovered = signIn(authenticator, Optional.empty());
        assertThat(discovered.getUsername()).isEqualTo("jo");
        assertThat(discovered.getSignatureCount()).isEqualTo(3);
        assertThat(discovered.isUserVerified()).isTrue();
    }

    @Test
    void whatItIsToldToDoWrong_itDoes() throws Exception {
        register();

        assertThatThrownBy(() -> signIn(authenticator.copy().verifiesUser(false), Optional.of("jo")))
                .isInstanceOf(AssertionFailedException.class)
                .hasMessageContaining("User Verification");
        MockAuthenticator elsewhere = MockAuthenticator.at("https://evil.example", 7);
        assertThatThrownBy(() -> {
                    PublicKeyCredentialCreationOptions offered = judge.startRegistration(
                            StartRegistrationOptions.builder().user(USER).build());
                    judge.finishRegistration(FinishRegistrationOptions.builder()
                            .request(offered)
                            .response(PublicKeyCredential.parseRegistrationResponseJson(elsewhere.create(
                                    offered.toCredentialsCreateJson().replace("excludeCredentials", "x"))))
                            .build());
                })
                .isInstanceOf(RegistrationFailedException.class)
                .hasMessageContaining("origin");
    }

    @Test
    void copies_countFromWhereTheyWereMade() throws Exception {
        register();
        MockAuthenticator copy = authenticator.copy();

        assertThat(signIn(authenticator, Optional.of("jo")).getSignatureCount()).isEqualTo(2);
        assertThat(signIn(copy, Optional.of("jo")).getSignatureCount()).isEqualTo(2);
    }

    @Test
    void whatABrowserWouldRefuse_isRefused() throws Exception {
        assertThatThrownBy(() -> authenticator.get("{\"rpId\":\"example.com\",\"challenge\":\"AAAA\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NotAllowedError");
        register();
        assertThatThrownBy(() -> authenticator.create(offer().toCredentialsCreateJson()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("InvalidStateError");
        assertThatThrownBy(() -> authenticator.create("{\"publicKey\":{}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the options have no text \"id\"");
    }

    @Test
    void sameSeed_samePasskeys() {
        String options = "{\"rp\":{\"id\":\"example.com\"},\"user\":{\"id\":\"AAAA\"},\"challenge\":\"AAAA\"}";

        assertThat(MockAuthenticator.at(ORIGIN, 5).create(options))
                .isEqualTo(MockAuthenticator.at(ORIGIN, 5).create(options))
                .isNotEqualTo(MockAuthenticator.at(ORIGIN, 6).create(options));
    }
}
