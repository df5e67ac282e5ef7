package dev.tidings.mock.link;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.state.StateCodec;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.wire.Forms;
import dev.tidings.mock.world.Change;
import dev.tidings.mock.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The room without the rest of the house: an account with a domain and a service that uses it, on virtual time. */
final class LinkRoom {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    static final String HOST = "go.example.com";
    static final String PERSON = "Mozilla/5.0 (Android 15; Mobile)";

    final World world = new World(new VirtualClock(START), 5);
    final Accounts accounts = Accounts.in(world);
    final Services services = Services.in(world);
    final Alerts alerts = Alerts.in(world);
    final Links links = Links.in(world, new Links.Rooms(accounts, services, alerts));
    final List<WebhookCall> calls = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    final LinkVisits visits = LinkVisits.to(links, accounts, alerts, calls::add);
    final JudgedRoutes routes = JudgedRoutes.of(world, LinkRoutes.of(world, links));
    final Account account;
    final MessagingService service;
    final LinkDomain domain;
    private int messages;

    LinkRoom() {
        world.start();
        world.feed().observe(changes::add);
        account = world.run(tx -> accounts.open(tx, JudgedRoutes.ACCOUNT, "a-token", AccountKind.FULL));
        service = world.run(tx -> services.open(tx, account.sid(), "A service"));
        domain = add(HOST);
    }

    /** A room whose domain has a certificate and is used by the service. */
    static LinkRoom ready() {
        LinkRoom room = new LinkRoom();
        room.world.run(tx -> room.links.certificates().issue(tx, room.domain, room.account.sid()));
        room.world.run(tx -> room.links.domains().associate(tx, room.account.sid(), room.domain, room.service.sid()));
        return room;
    }

    LinkDomain add(String host) {
        return world.run(tx -> links.domains().add(tx, account.sid(), host, LinkDomain.Standing.READY));
    }

    void change(UnaryOperator<LinkDomain.Standing> change) {
        world.run(tx -> links.domains().change(tx, domain.sid(), change));
    }

    void configure(UnaryOperator<LinkConfig.Choices> change) {
        world.run(tx -> links.domains().configure(tx, domain, change));
    }

    /** Where things of the domain are. */
    String path(String behind) {
        return "/v1/LinkShortening/Domains/" + domain.sid() + behind;
    }

    static String form(String name, String value) {
        return name + "=" + Forms.encode(value);
    }

    Shortened shorten(String body) {
        String message = "SM" + String.format("%032x", ++messages);
        return world.run(tx -> links.shorten(
                tx, new LinkOrder(account.sid(), service.sid(), message, "+14155550100", "+14155550199", body)));
    }

    /** The code of the only link in a message that says no more than {@code target}. */
    String code(String target) {
        String body = shorten(target).body();
        return body.substring(body.lastIndexOf('/') + 1);
    }

    LinkVisits.Landing visit(String code) {
        return visit(code, new LinkVisits.Visitor(PERSON, false));
    }

    LinkVisits.Landing visit(String code, LinkVisits.Visitor visitor) {
        LinkDomain now = links.domains().find(domain.sid()).orElseThrow();
        return world.run(tx -> visits.visit(tx, now, code, visitor));
    }

    /** The codes of the alerts so far, oldest first. */
    List<Integer> alerted() {
        List<Integer> codes = new ArrayList<>();
        alerts.of(account.sid()).forEach(each -> codes.add(0, each.cause().code()));
        return codes;
    }

    Alert.Cause lastAlert() {
        return alerts.of(account.sid()).iterator().next().cause();
    }

    void advance(Duration by) {
        world.clock().advanceTo(world.clock().now().plus(by));
    }

    Instant now() {
        return world.clock().now();
    }

    /** Writes everything down, forgets it, and goes on from what was written. */
    void throughASnapshot() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StateCodec.of(world).write(world.snapshot(), bytes);
            world.restore(StateCodec.of(world).read(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
