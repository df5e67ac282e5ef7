package dev.tidings.mock;

import dev.tidings.mock.account.AccountRoutes;
import dev.tidings.mock.account.AuthTokenRoutes;
import dev.tidings.mock.account.KeyRoutes;
import dev.tidings.mock.account.TokenRoutes;
import dev.tidings.mock.alert.AlertRoutes;
import dev.tidings.mock.application.ApplicationRoutes;
import dev.tidings.mock.attempt.AttemptRoutes;
import dev.tidings.mock.callerid.CallerIdRoutes;
import dev.tidings.mock.challenge.Answers;
import dev.tidings.mock.challenge.ChallengeRoutes;
import dev.tidings.mock.channel.ChannelSenderRoutes;
import dev.tidings.mock.channel.TypingRoutes;
import dev.tidings.mock.consent.BulkItems;
import dev.tidings.mock.consent.ConsentRoutes;
import dev.tidings.mock.console.AdminCalls;
import dev.tidings.mock.console.CarrierCalls;
import dev.tidings.mock.console.ClockCalls;
import dev.tidings.mock.console.CodeCalls;
import dev.tidings.mock.console.Coverage;
import dev.tidings.mock.console.DeactivationCalls;
import dev.tidings.mock.console.FraudCalls;
import dev.tidings.mock.console.HandsetCalls;
import dev.tidings.mock.console.HealthCalls;
import dev.tidings.mock.console.InboundCalls;
import dev.tidings.mock.console.LinkCalls;
import dev.tidings.mock.console.LookupCalls;
import dev.tidings.mock.console.MessageCalls;
import dev.tidings.mock.console.OptOutCalls;
import dev.tidings.mock.console.QueueCalls;
import dev.tidings.mock.console.RequestCalls;
import dev.tidings.mock.console.RuleCalls;
import dev.tidings.mock.console.SenderCalls;
import dev.tidings.mock.console.StateCalls;
import dev.tidings.mock.console.TemplateCalls;
import dev.tidings.mock.console.VerifyConsoleCalls;
import dev.tidings.mock.console.VerifyFactorCalls;
import dev.tidings.mock.console.VerifyLimitCalls;
import dev.tidings.mock.console.VerifyTemplateCalls;
import dev.tidings.mock.console.WebhookCalls;
import dev.tidings.mock.content.ContentRoutes;
import dev.tidings.mock.device.DeviceTokenRoutes;
import dev.tidings.mock.factor.EntityRoutes;
import dev.tidings.mock.factor.FactorRoutes;
import dev.tidings.mock.factor.FormRoutes;
import dev.tidings.mock.feedback.FeedbackRoutes;
import dev.tidings.mock.http.Router;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.limit.MessagingConfigurationRoutes;
import dev.tidings.mock.limit.RateLimitRoutes;
import dev.tidings.mock.link.LinkRoutes;
import dev.tidings.mock.lookup.FirstLookupRoutes;
import dev.tidings.mock.lookup.LookupRoutes;
import dev.tidings.mock.lookup.LookupRuleRoutes;
import dev.tidings.mock.media.MediaRoutes;
import dev.tidings.mock.messaging.MessageRoutes;
import dev.tidings.mock.otp.SnaRoutes;
import dev.tidings.mock.otp.VerificationRoutes;
import dev.tidings.mock.passkey.PasskeyRoutes;
import dev.tidings.mock.pricing.PriceRoutes;
import dev.tidings.mock.safety.DeactivationRoutes;
import dev.tidings.mock.safety.GeoPermissionRoutes;
import dev.tidings.mock.safety.SafeListRoutes;
import dev.tidings.mock.service.SenderRoutes;
import dev.tidings.mock.service.ServiceRoutes;
import dev.tidings.mock.stock.AvailableRoutes;
import dev.tidings.mock.stock.PhoneNumberRoutes;
import dev.tidings.mock.stock.PhoneNumbers;
import dev.tidings.mock.subscription.SubscriptionRoutes;
import dev.tidings.mock.usage.UsageRoutes;
import dev.tidings.mock.verify.VerifySafeListRoutes;
import dev.tidings.mock.verify.VerifyServiceRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What leads into the house: the routes of the API, and the calls of the admin API. */
final class Doors {
    private Doors() {}

    /** The routes of the API. */
    static Router router(Backend house) {
        return Router.of(
                        TokenRoutes.of(house.tokens),
                        AccountRoutes.of(house.world, house.accounts, house.balances),
                        KeyRoutes.of(house.world, house.keys),
                        CallerIdRoutes.of(house.world, house.callerIds),
                        ApplicationRoutes.of(house.applications),
                        AvailableRoutes.of(house.world, house.numbers),
                        PhoneNumberRoutes.of(PhoneNumbers.of(house.world, house.accounts, house.keys, house.numbers)),
                        MessageRoutes.of(house.messages),
                        MediaRoutes.of(house.world, house.media, house.messages::find),
                        FeedbackRoutes.of(house.world, house.feedbacks, house.messages::find),
                        UsageRoutes.of(house.world, house.usage, house.usageTriggers))
                .later(Set.of("accounts"), () -> accounts(house))
                .later(Set.of("messaging"), () -> messaging(house))
                .later(Set.of("monitor"), () -> List.of(AlertRoutes.of(house.alerts)))
                .later(Set.of("pricing"), () -> List.of(PriceRoutes.create()))
                .later(Set.of("conversations", "mcs"), house.chatting::routes)
                .later(Set.of("content"), () -> List.of(ContentRoutes.of(house.world, house.templates)))
                .later(Set.of("lookups"), () -> lookups(house))
                .later(Set.of("verify"), () -> verify(house));
    }

    private static List<Routes> accounts(Backend house) {
        return List.of(
                AuthTokenRoutes.of(house.world, house.accounts),
                ConsentRoutes.of(BulkItems.into(house.world, house.consents, house.contacts)),
                GeoPermissionRoutes.of(house.world, house.countries),
                SafeListRoutes.of(house.world, house.safeList));
    }

    private static List<Routes> messaging(Backend house) {
        return List.of(
                DeactivationRoutes.of(house.deactivations),
                LinkRoutes.of(house.world, house.links),
                house.redirects,
                ChannelSenderRoutes.of(house.world, house.channels.senders()),
                TypingRoutes.of(house.world, house.typing),
                ServiceRoutes.of(house.world, house.services),
                SenderRoutes.of(house.world, house.services, house.numbers, house.channels.senders()));
    }

    private static List<Routes> lookups(Backend house) {
        return List.of(
                LookupRoutes.of(house.world, house.verifying.lookups),
                LookupRuleRoutes.of(house.world, house.verifying.lookups),
                FirstLookupRoutes.of(house.world, house.verifying.lookups));
    }

    /** The routes of Verify. What snapshots hold must be there before they are made. */
    private static List<Routes> verify(Backend house) {
        return List.of(
                VerifyServiceRoutes.of(house.world, house.verifying.verifyServices),
                PasskeyRoutes.of(house.world, house.verifying.verifyServices, house.verifying.passkeys),
                VerifySafeListRoutes.of(house.world, house.verifying.verifySafeList),
                RateLimitRoutes.of(house.world, house.verifying.verifyServices, house.verifying.rateLimits),
                MessagingConfigurationRoutes.of(
                        house.world, house.verifying.verifyServices, house.verifying.messagingConfigurations),
                AttemptRoutes.of(house.world, house.verifying.attempts),
                VerificationRoutes.of(house.verifying.verifications),
                SnaRoutes.of(house.world, house.verifying.verifications.silent()),
                SubscriptionRoutes.of(house.world, house.verifying.verifyServices, house.verifying.subscriptions),
                EntityRoutes.of(house.world, house.verifying.verifyServices, house.verifying.entities),
                FactorRoutes.of(
                        house.world,
                        new FactorRoutes.Rooms(
                                house.verifying.verifyServices,
                                house.verifying.entities,
                                house.verifying.factors,
                                house.verifying.proofs)),
                ChallengeRoutes.of(
                        house.world,
                        new ChallengeRoutes.Rooms(
                                house.verifying.verifyServices,
                                house.verifying.entities,
                                house.verifying.factors,
                                house.verifying.challenges,
                                Answers.to(house.verifying.challenges, house.verifying.proofs))),
                DeviceTokenRoutes.of(house.world, house.verifying.verifyServices, house.verifying.deviceTokens),
                FormRoutes.create());
    }

    /** The calls of the admin API. */
    static List<AdminCalls> adminCalls(Backend house, Coverage coverage) {
        List<AdminCalls> calls = new ArrayList<>(ownCalls(house, coverage));
        calls.addAll(house.chatting.adminCalls());
        return calls;
    }

    private static List<AdminCalls> ownCalls(Backend house, Coverage coverage) {
        return List.of(
                HealthCalls.of(house.world, house.requests, house.callbacks),
                ClockCalls.of(house.world, house.lane),
                RequestCalls.of(house.requests),
                MessageCalls.of(house.messages),
                InboundCalls.of(
                        house.world, house.handsets, house.numbers.plan(), house.inbound, house.uploads, house.alerts),
                HandsetCalls.of(
                        house.world, house.handsets, house.messages, house.channels.typing(), house.numbers.plan()),
                WebhookCalls.of(house.callbacks, house.webhooks),
                StateCalls.of(house.world, house.lane, house::reset),
                RuleCalls.of(house.world, house.rules),
                CarrierCalls.of(house.world, house.network),
                QueueCalls.of(house.world, house.messages.queues(), house.accounts, house.numbers),
                OptOutCalls.of(house.world, house.services, house.consents),
                DeactivationCalls.of(house.world, house.deactivations),
                LinkCalls.of(house.world, house.accounts, house.links, house.visits),
                VerifyTemplateCalls.of(house.world, house.accounts, house.verifying.verifyServices.templates()),
                VerifyLimitCalls.of(house.world, house.verifying.rateLimits),
                VerifyFactorCalls.of(
                        house.world,
                        house.verifying.factors,
                        house.verifying.proofs,
                        house.verifying.challenges.pushes()),
                LookupCalls.of(house.world, house.accounts, house.verifying.lookups, house.numbers.plan()),
                coverage,
                FraudCalls.of(house.world, house.accounts, house.verifying.verifyServices, house.verifying.fraudGuard),
                TemplateCalls.of(house.world, house.accounts, house.templates),
                CodeCalls.of(house.verifying.verifications),
                SenderCalls.of(house.world, house.accounts, house.channels),
                VerifyConsoleCalls.of(
                        house.world,
                        house.verifying.verifyServices,
                        house.verifying.verifications,
                        house.numbers.plan()));
    }
}
