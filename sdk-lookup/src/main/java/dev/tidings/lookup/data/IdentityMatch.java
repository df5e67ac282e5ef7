package dev.tidings.lookup.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How well what is known of a number's owner fits what you said of them. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = IdentityMatchBuilder.class)
public interface IdentityMatch extends ApiModel {
    /** Of the first name. */
    Optional<MatchLevel> firstNameMatch();

    /** Of the last name. */
    Optional<MatchLevel> lastNameMatch();

    /** Of both lines of the address. */
    Optional<MatchLevel> addressLinesMatch();

    /** Of the town. */
    Optional<MatchLevel> cityMatch();

    /** Of the state or province. */
    Optional<MatchLevel> stateMatch();

    /** Of the postal code. */
    Optional<MatchLevel> postalCodeMatch();

    /** Of the country. */
    Optional<MatchLevel> addressCountryMatch();

    /** Of the national id. */
    Optional<MatchLevel> nationalIdMatch();

    /** Of the date of birth. */
    Optional<MatchLevel> dateOfBirthMatch();

    /** How well all of it fits, 0 to 100. */
    Optional<Integer> summaryScore();

    /** Why there is nothing of it, or not all, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** The same in words. */
    Optional<String> errorMessage();

    /** An answer to be put together, for tests. */
    static IdentityMatchBuilder builder() {
        return new IdentityMatchBuilder();
    }
}
