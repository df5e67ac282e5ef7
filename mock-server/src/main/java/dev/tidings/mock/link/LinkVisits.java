package dev.tidings.mock.link;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Transaction;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What happens when somebody follows a short link: where they are led, and who hears of it. */
public final class LinkVisits {
    /**
     * Those who fetch a link to show what is behind it. How the real backend knows them is not documented; these are the
     * names that the fetchers of messaging applications have at the time of writing.
     */
    private static final Pattern PREVIEWER = Pattern.compile(
            "facebookexternalhit|facebot|whatsapp/|twitterbot|slackbot|telegrambot|discordbot|skypeuripreview"
                    + "|linkedinbot|applebot|google-pagerenderer|googlemessages|viber|snapchat|redditbot|linkpreview",
            Pattern.CASE_INSENSITIVE);

    /**
     * Who visits.
     *
     * @param userAgent as the request names it; empty if it names none
     * @param headOnly whether only the head is asked for, which no person does
     */
    public record Visitor(String userAgent, boolean headOnly) {
        boolean previews() {
            return headOnly || PREVIEWER.matcher(userAgent).find();
        }
    }

    /**
     * Where a visitor ends up.
     *
     * @param location where the visitor is led; null for nowhere
     * @param code what the debugger says of it; 0 if all is well
     */
    public record Landing(@Nullable String location, int code) {}

    private final LinkDomains domains;
    private final Links links;
    private final Accounts accounts;
    private final Alerts alerts;
    private final Webhooks webhooks;

    private LinkVisits(Links links, Accounts accounts, Alerts alerts, Webhooks webhooks) {
        this.domains = links.domains();
        this.links = links;
        this.accounts = accounts;
        this.alerts = alerts;
        this.webhooks = webhooks;
    }

    /** Visits to {@code links}, of which {@code webhooks} tell the applications of {@code accounts}. */
    public static LinkVisits to(Links links, Accounts accounts, Alerts alerts, Webhooks webhooks) {
        return new LinkVisits(links, accounts, alerts, webhooks);
    }

    /** Whether there are domains to visit at all. */
    boolean any() {
        return domains.any();
    }

    /** The domain of short links on {@code host}, which is in lower case. */
    Optional<LinkDomain> domain(String host) {
        return domains.at(host);
    }

    /** Lets {@code visitor} ask {@code domain} for {@code code}, which is whatever stands behind the first slash. */
    public Landing visit(Transaction tx, LinkDomain domain, String code, Visitor visitor) {
        Row<ShortLink> row = links.table().row(code);
        ShortLink link = row == null ? null : row.value();
        if (row == null
                || link == null
                || !link.domainSid().equals(domain.sid())
                || tx.now().isAfter(link.expires())) {
            return lost(tx, domain, code, link);
        }
        int blocked = blocked(domain.standing().blocked(), link.target());
        if (blocked != 0) {
            alert(tx, blocked, Alert.Level.ERROR, link.shortUrl() + " leads to " + link.target(), link.origin());
            return new Landing(null, blocked);
        }
        LinkClick click =
                new LinkClick(link.visited(visitor.previews()), visitor.previews(), tx.now(), visitor.userAgent());
        tx.replace(row, click.link());
        tx.publish(Links.CLICKED, click);
        tell(tx, domain, click);
        return new Landing(link.target(), 0);
    }

    /** No link is there, or not any more. Whose it was is told if that is known, else whose the domain is. */
    private Landing lost(Transaction tx, LinkDomain domain, String code, @Nullable ShortLink expired) {
        String fallback = domains.choices(domain.sid()).fallbackUrl();
        ShortLink.Origin origin = expired != null && expired.domainSid().equals(domain.sid())
                ? expired.origin()
                : new ShortLink.Origin(domain.ownerSid(), "", domain.sid(), "", "");
        int problem = fallback == null ? 30105 : 30104;
        alert(tx, problem, Alert.Level.WARNING, domain.name() + '/' + code + " leads nowhere", origin);
        return new Landing(fallback, problem);
    }

    private void alert(Transaction tx, int code, Alert.Level level, String text, ShortLink.Origin about) {
        alerts.raise(
                tx,
                new Alert.Cause(
                        about.accountSid(),
                        level,
                        code,
                        text,
                        about.messageSid(),
                        about.serviceSid().isEmpty() ? null : about.serviceSid(),
                        null));
    }

    /** 30110 if the host of {@code target} is blocked, 30111 if the URL is; 0 if neither. */
    private static int blocked(List<String> blocked, String target) {
        if (blocked.isEmpty()) {
            return 0;
        }
        String host = URI.create(target).getHost().toLowerCase(Locale.ROOT);
        for (String each : blocked) {
            String one = each.toLowerCase(Locale.ROOT);
            if (one.contains("://") ? each.equals(target) : host.equals(one) || host.endsWith("." + one)) {
                return one.contains("://") ? 30111 : 30110;
            }
        }
        return 0;
    }

    /** That the call is signed, and tried once, is not documented. */
    private void tell(Transaction tx, LinkDomain domain, LinkClick click) {
        String url = domains.choices(domain.sid()).callbackUrl();
        ShortLink.Origin origin = click.link().origin();
        Account account =
                url == null ? null : accounts.find(origin.accountSid()).orElse(null);
        if (url == null || account == null) {
            return;
        }
        WebhookCall call = new WebhookCall(
                account.sid(),
                origin.messageSid(),
                "link-click",
                url,
                "POST",
                Parameters.empty(),
                LinkViews.json(click),
                null,
                WebhookCall.newToken(tx),
                account.authToken(),
                null);
        tx.onCommit(() -> webhooks.send(call));
    }
}
