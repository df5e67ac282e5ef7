package dev.tidings.mock.account;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Caller;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts, what belongs to them, and their balance. */
public final class AccountRoutes implements Routes {
    private static final String LIST = "/2010-04-01/Accounts.json";
    private static final String ONE = "/2010-04-01/Accounts/{Sid}.json";
    private static final String BALANCE = "/2010-04-01/Accounts/{AccountSid}/Balance.json";

    private static final Field<String> NAME = Field.of(
                    "FriendlyName",
                    "1 to 64 characters long",
                    text -> text.codePointCount(0, text.length()) <= 64 ? text : null)
            .code(20002);
    private static final Field<AccountStatus> STATUS = Field.of(
                    "Status", "active, suspended or closed", AccountRoutes::status)
            .code(21475);
    private static final Field<String> NAME_FILTER = Field.text("FriendlyName");
    private static final List<String> PARAMETERS = List.of("FriendlyName", "Status");

    private final World world;
    private final Accounts accounts;
    private final Balances balances;

    private AccountRoutes(World world, Accounts accounts, Balances balances) {
        this.world = world;
        this.accounts = accounts;
        this.balances = balances;
    }

    /** The routes to {@code accounts}. */
    public static AccountRoutes of(World world, Accounts accounts, Balances balances) {
        return new AccountRoutes(world, accounts, balances);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("api")
                .add("GET", LIST, PARAMETERS, this::list)
                .add("POST", LIST, List.of("FriendlyName"), this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, PARAMETERS, this::update)
                .add("GET", BALANCE, List.of(), this::balance);
    }

    private Response list(Call call) {
        Parameters query = call.query();
        String name = NAME_FILTER.read(query).orElse(null);
        AccountStatus status = STATUS.read(query).orElse(null);
        Page<Account> page = accounts.page(
                accounts.get(call.caller().accountSid()),
                call.pageRequest(),
                each -> (name == null || each.friendlyName().equals(name))
                        && (status == null || each.status() == status));
        List<AccountViews.Shown> shown =
                page.records().stream().map(each -> shown(call, each)).toList();
        return call.page(
                "accounts",
                AccountViews.ACCOUNT,
                new Page<>(shown, page.request(), page.nextToken(), page.previousToken()));
    }

    private Response create(Call call) {
        String name = NAME.read(call.form()).orElse(null);
        Account created = world.run(
                tx -> accounts.openSubaccount(tx, accounts.get(call.caller().accountSid()), name));
        return call.resource(201, AccountViews.ACCOUNT, shown(call, created));
    }

    private Response fetch(Call call) {
        return call.resource(200, AccountViews.ACCOUNT, shown(call, accounts.get(call.path("Sid"))));
    }

    private Response update(Call call) {
        Parameters form = call.form();
        String name = form.has("FriendlyName") ? NAME.require(form) : null;
        AccountStatus status = STATUS.read(form).orElse(null);
        Account updated = world.run(
                tx -> accounts.update(tx, actor(call), call.path("Sid"), new Accounts.Revision(name, status)));
        return call.resource(200, AccountViews.ACCOUNT, shown(call, updated));
    }

    private Response balance(Call call) {
        String sid = call.path("AccountSid");
        if (accounts.get(sid).isSubaccount()) {
            throw ApiError.notFound(call.request().path());
        }
        return call.resource(200, AccountViews.BALANCE, new AccountViews.Left(sid, balances.of(sid)));
    }

    /** The account whose credentials were shown; those other than its token are as good as its owner's. */
    private String actor(Call call) {
        String credential = call.caller().credential();
        return isAccount(call.caller())
                ? credential
                : accounts.get(call.path("Sid")).ownerSid();
    }

    private static AccountViews.Shown shown(Call call, Account account) {
        return new AccountViews.Shown(account, isAccount(call.caller()) ? account.authToken() : "");
    }

    private static boolean isAccount(Caller caller) {
        return Accounts.isSid(caller.credential(), "AC");
    }

    /** A number was seen for {@code active} too, in an example of Twilio's own; it is the only one known. */
    private static @Nullable AccountStatus status(String text) {
        return text.equals("1")
                ? AccountStatus.ACTIVE
                : Arrays.stream(AccountStatus.values())
                        .filter(each -> each.wire().equals(text))
                        .findFirst()
                        .orElse(null);
    }
}
