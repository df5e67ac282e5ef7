package dev.tidings.mock.inbound;

import dev.tidings.mock.handset.Rich;
import dev.tidings.mock.media.MediaFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that a handset sends.
 *
 * @param from its number; on a channel with or without its prefix
 * @param to the number, short code or channel sender of an account
 * @param body the text; may be empty if there are files
 * @param files what comes with it
 * @param extras what its application is told besides, such as {@code ButtonPayload}
 * @param others who else it is to, of a group message on the phone network; empty else
 * @param rich what the handset shows of it besides, such as a place
 * @param errorCode why it does not reach its application: 30009, 30038 or 30039; 0 to let it
 */
public record Incoming(
        String from,
        String to,
        String body,
        List<MediaFile> files,
        List<Extra> extras,
        List<String> others,
        Rich rich,
        int errorCode) {
    /** Parts of it were lost on the way. */
    public static final int INCOMPLETE = 30009;

    /** It looks like a one-time passcode. */
    public static final int PASSCODE = 30038;

    /** A machine seems to have written it. */
    public static final int MACHINE_MADE = 30039;

    /** A parameter of the webhook. */
    public record Extra(String name, String value) {}

    /**
     * The advertisement that led somebody to write.
     *
     * @param headline its headline
     * @param body its text
     * @param sourceId its id
     * @param sourceType {@code ad} or {@code post}
     * @param sourceUrl where it is
     * @param clickId what tells one click from another; null for none
     */
    public record Referral(
            String headline,
            String body,
            String sourceId,
            String sourceType,
            String sourceUrl,
            @Nullable String clickId) {}

    /** A text. */
    public static Incoming text(String from, String to, String body) {
        return new Incoming(from, to, body, List.of(), List.of(), List.of(), Rich.NOTHING, 0);
    }

    /** A point on the map, as people send it on WhatsApp. */
    public static Incoming place(String from, String to, Rich.Place place) {
        List<Extra> extras = new ArrayList<>();
        extras.add(new Extra("MessageType", "location"));
        extras.add(new Extra("Latitude", Double.toString(place.latitude())));
        extras.add(new Extra("Longitude", Double.toString(place.longitude())));
        if (!place.address().isEmpty()) {
            extras.add(new Extra("Address", place.address()));
        }
        if (!place.label().isEmpty()) {
            extras.add(new Extra("Label", place.label()));
        }
        return text(from, to, "")
                .telling(List.copyOf(extras))
                .showing(new Rich("", "", List.of(), null, place, List.of()));
    }

    /** The same from {@code number}. */
    public Incoming from(String number) {
        return new Incoming(number, to, body, files, extras, others, rich, errorCode);
    }

    /** The same with {@code more} files. */
    public Incoming with(List<MediaFile> more) {
        return new Incoming(from, to, body, more, extras, others, rich, errorCode);
    }

    /** The same telling the application {@code more}, and nothing else besides. */
    public Incoming telling(List<Extra> more) {
        return new Incoming(from, to, body, files, more, others, rich, errorCode);
    }

    /** The same telling the application {@code value} as {@code name} too. */
    public Incoming telling(String name, String value) {
        List<Extra> more = new ArrayList<>(extras);
        more.add(new Extra(name, value));
        return telling(List.copyOf(more));
    }

    /** The same because of an advertisement, on WhatsApp. */
    public Incoming because(Referral ad) {
        Incoming told = telling("ReferralBody", ad.body())
                .telling("ReferralHeadline", ad.headline())
                .telling("ReferralSourceId", ad.sourceId())
                .telling("ReferralSourceType", ad.sourceType())
                .telling("ReferralSourceUrl", ad.sourceUrl());
        return ad.clickId() == null ? told : told.telling("ReferralCtwaClid", ad.clickId());
    }

    /** The same because of an advertisement that shows a picture or a film, which is {@code id} and at {@code url}. */
    public Incoming because(Referral ad, String id, String contentType, String url) {
        return because(ad)
                .telling("ReferralMediaId", id)
                .telling("ReferralMediaContentType", contentType)
                .telling("ReferralMediaUrl", url)
                .telling("ReferralNumMedia", "1");
    }

    /** The same, forwarded from elsewhere; {@code often} if many have done so before. */
    public Incoming forwarded(boolean often) {
        Incoming told = telling("Forwarded", "true");
        return often ? told.telling("FrequentlyForwarded", "true") : told;
    }

    /** The same, not reaching its application because of {@code code}; 0 to let it. */
    public Incoming failing(int code) {
        return new Incoming(from, to, body, files, extras, others, rich, code);
    }

    /** The same to {@code more} numbers besides, as one message to a group. */
    public Incoming toGroupOf(List<String> more) {
        return new Incoming(from, to, body, files, extras, List.copyOf(more), rich, errorCode);
    }

    /** The same, of which the handset shows {@code more}. */
    public Incoming showing(Rich more) {
        return new Incoming(from, to, body, files, extras, others, more, errorCode);
    }

    /** What the application is told as {@code name}; null if nothing. */
    public @Nullable String told(String name) {
        for (Extra each : extras) {
            if (each.name().equals(name)) {
                return each.value();
            }
        }
        return null;
    }
}
