package dev.tidings.mock.judge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every operation of messages, numbers, accounts, usage, services, channels, links, safety, templates, conversations, Verify and Lookup,
 * and how each is brought to each of its statuses of success. A row: operation, status, method, path, form, and what else must be there.
 */
final class OperationRows {
    private static final String MESSAGES = """
            CreateMessage 201 POST ~/Messages To={handset}&From=+14155550100&Body=Grüße-👍-<%>
            FetchMessage 200 GET ~/Messages/{message}
            ListMessage 200 GET ~/Messages?PageSize=1 - message
            UpdateMessage 200 POST ~/Messages/{message} Body=
            DeleteMessage 204 DELETE ~/Messages/{message}
            FetchMedia 200 GET ~/Messages/{message}/Media/{media}
            ListMedia 200 GET ~/Messages/{message}/Media
            DeleteMedia 204 DELETE ~/Messages/{message}/Media/{media}
            CreateMessageFeedback 200 POST ~/Messages/{message}/Feedback Outcome=confirmed
            """;

    private static final String ACCOUNTS = """
            ListAccount 200 GET /2010-04-01/Accounts - sub
            CreateAccount 201 POST /2010-04-01/Accounts FriendlyName=Branch
            FetchAccount 200 GET /2010-04-01/Accounts/{sub}
            UpdateAccount 200 POST /2010-04-01/Accounts/{sub} Status=suspended
            FetchBalance 200 GET ~/Balance
            ListKey 200 GET ~/Keys - key
            CreateNewKey 201 POST ~/Keys FriendlyName=deploy
            FetchKey 200 GET ~/Keys/{key}
            UpdateKey 200 POST ~/Keys/{key} FriendlyName=build
            DeleteKey 204 DELETE ~/Keys/{key}
            ListSigningKey 200 GET ~/SigningKeys - signingKey
            CreateNewSigningKey 201 POST ~/SigningKeys
            FetchSigningKey 200 GET ~/SigningKeys/{signingKey}
            UpdateSigningKey 200 POST ~/SigningKeys/{signingKey} FriendlyName=calls
            DeleteSigningKey 204 DELETE ~/SigningKeys/{signingKey}
            ListApplication 200 GET ~/Applications - application
            CreateApplication 201 POST ~/Applications FriendlyName=Shop&SmsUrl=https://example.com/sms
            FetchApplication 200 GET ~/Applications/{application}
            UpdateApplication 200 POST ~/Applications/{application} SmsMethod=GET
            DeleteApplication 204 DELETE ~/Applications/{application}
            ListOutgoingCallerId 200 GET ~/OutgoingCallerIds - callerId
            CreateValidationRequest 200 POST ~/OutgoingCallerIds PhoneNumber=+14155550189
            FetchOutgoingCallerId 200 GET ~/OutgoingCallerIds/{callerId}
            UpdateOutgoingCallerId 200 POST ~/OutgoingCallerIds/{callerId} FriendlyName=Home
            DeleteOutgoingCallerId 204 DELETE ~/OutgoingCallerIds/{callerId}
            CreateSecondaryAuthToken 201 POST /accounts/v1/AuthTokens/Secondary
            DeleteSecondaryAuthToken 204 DELETE /accounts/v1/AuthTokens/Secondary - secondaryToken
            UpdateAuthTokenPromotion 200 POST /accounts/v1/AuthTokens/Promote - secondaryToken
            """;

    private static final String NUMBERS = """
            ListAvailablePhoneNumberCountry 200 GET ~/AvailablePhoneNumbers
            FetchAvailablePhoneNumberCountry 200 GET ~/AvailablePhoneNumbers/{country}
            ListAvailablePhoneNumberLocal 200 GET ~/AvailablePhoneNumbers/{country}/Local?AreaCode=415
            ListAvailablePhoneNumberTollFree 200 GET ~/AvailablePhoneNumbers/{country}/TollFree
            ListAvailablePhoneNumberMobile 200 GET ~/AvailablePhoneNumbers/{britain}/Mobile
            ListAvailablePhoneNumberMachineToMachine 200 GET ~/AvailablePhoneNumbers/{holland}/MachineToMachine
            ListAvailablePhoneNumberNational 200 GET ~/AvailablePhoneNumbers/{finland}/National
            ListAvailablePhoneNumberSharedCost 200 GET ~/AvailablePhoneNumbers/{sweden}/SharedCost
            ListAvailablePhoneNumberVoip 200 GET ~/AvailablePhoneNumbers/{britain}/Voip
            ListIncomingPhoneNumber 200 GET ~/IncomingPhoneNumbers?PageSize=2
            CreateIncomingPhoneNumber 201 POST ~/IncomingPhoneNumbers AreaCode=415&SmsUrl=https://example.com/sms
            FetchIncomingPhoneNumber 200 GET ~/IncomingPhoneNumbers/{number}
            UpdateIncomingPhoneNumber 200 POST ~/IncomingPhoneNumbers/{number} FriendlyName=Line-1
            DeleteIncomingPhoneNumber 204 DELETE ~/IncomingPhoneNumbers/{number}
            ListIncomingPhoneNumberLocal 200 GET ~/IncomingPhoneNumbers/Local
            CreateIncomingPhoneNumberLocal 201 POST ~/IncomingPhoneNumbers/Local PhoneNumber=+14155551234
            ListIncomingPhoneNumberMobile 200 GET ~/IncomingPhoneNumbers/Mobile
            CreateIncomingPhoneNumberMobile 201 POST ~/IncomingPhoneNumbers/Mobile PhoneNumber=+447400000001&AddressSid={address}
            ListIncomingPhoneNumberTollFree 200 GET ~/IncomingPhoneNumbers/TollFree
            CreateIncomingPhoneNumberTollFree 201 POST ~/IncomingPhoneNumbers/TollFree PhoneNumber=+18005551234
            ListShortCode 200 GET ~/SMS/ShortCodes
            FetchShortCode 200 GET ~/SMS/ShortCodes/{shortCode}
            UpdateShortCode 200 POST ~/SMS/ShortCodes/{shortCode} SmsUrl=https://example.com/sms
            """;

    private static final String PRICES = """
            ListMessagingCountry 200 GET /pricing/v1/Messaging/Countries
            FetchMessagingCountry 200 GET /pricing/v1/Messaging/Countries/{country}
            ListPhoneNumberCountry 200 GET /pricing/v1/PhoneNumbers/Countries
            FetchPhoneNumberCountry 200 GET /pricing/v1/PhoneNumbers/Countries/{country}
            """;

    private static final String USAGE = """
            ListUsageRecord 200 GET ~/Usage/Records?Category=sms - message
            ListUsageRecordAllTime 200 GET ~/Usage/Records/AllTime - message
            ListUsageRecordDaily 200 GET ~/Usage/Records/Daily - message
            ListUsageRecordLastMonth 200 GET ~/Usage/Records/LastMonth - message
            ListUsageRecordMonthly 200 GET ~/Usage/Records/Monthly - message
            ListUsageRecordThisMonth 200 GET ~/Usage/Records/ThisMonth - message
            ListUsageRecordToday 200 GET ~/Usage/Records/Today - message
            ListUsageRecordYearly 200 GET ~/Usage/Records/Yearly - message
            ListUsageRecordYesterday 200 GET ~/Usage/Records/Yesterday - message
            ListUsageTrigger 200 GET ~/Usage/Triggers - trigger
            CreateUsageTrigger 201 POST ~/Usage/Triggers CallbackUrl=https://example.com/usage&TriggerValue=9&UsageCategory=sms
            FetchUsageTrigger 200 GET ~/Usage/Triggers/{trigger}
            UpdateUsageTrigger 200 POST ~/Usage/Triggers/{trigger} FriendlyName=Nine
            DeleteUsageTrigger 204 DELETE ~/Usage/Triggers/{trigger}
            ListAlert 200 GET /monitor/v1/Alerts - alert
            FetchAlert 200 GET /monitor/v1/Alerts/{alert}
            """;

    private static final String SAFETY = """
            CreateBulkConsents 201 POST /accounts/v1/Consents/Bulk Items={consent}
            CreateBulkContacts 201 POST /accounts/v1/Contacts/Bulk Items={contact}
            FetchMessagingGeopermissions 200 GET /accounts/v1/Messaging/GeoPermissions?CountryCode=US,DE
            UpdateMessagingGeopermissions 200 PATCH /accounts/v1/Messaging/GeoPermissions Permissions={permission}
            CreateSafelist 201 POST /accounts/v1/SafeList/Numbers PhoneNumber={handset}
            FetchSafelist 200 GET /accounts/v1/SafeList/Numbers?PhoneNumber={safeNumber}
            DeleteSafelist 204 DELETE /accounts/v1/SafeList/Numbers?PhoneNumber={safeNumber}
            FetchDeactivation 307 GET /messaging/v1/Deactivations?Date=2026-11-24
            """;

    private static final String SERVICES = """
            ListService 200 GET /messaging/v1/Services
            CreateService 201 POST /messaging/v1/Services FriendlyName=Shop
            FetchService 200 GET /messaging/v1/Services/{service}
            UpdateService 200 POST /messaging/v1/Services/{service} StickySender=false
            DeleteService 204 DELETE /messaging/v1/Services/{service}
            FetchUsecase 200 GET /messaging/v1/Services/Usecases
            ListPhoneNumber 200 GET /messaging/v1/Services/{service}/PhoneNumbers - pooledNumber
            CreatePhoneNumber 201 POST /messaging/v1/Services/{service}/PhoneNumbers PhoneNumberSid={number}
            FetchPhoneNumber 200 GET /messaging/v1/Services/{service}/PhoneNumbers/{pooledNumber}
            DeletePhoneNumber 204 DELETE /messaging/v1/Services/{service}/PhoneNumbers/{pooledNumber}
            ListShortCode 200 GET /messaging/v1/Services/{service}/ShortCodes - pooledCode
            CreateShortCode 201 POST /messaging/v1/Services/{service}/ShortCodes ShortCodeSid={shortCode}
            FetchShortCode 200 GET /messaging/v1/Services/{service}/ShortCodes/{pooledCode}
            DeleteShortCode 204 DELETE /messaging/v1/Services/{service}/ShortCodes/{pooledCode}
            ListAlphaSender 200 GET /messaging/v1/Services/{service}/AlphaSenders - alphaSender
            CreateAlphaSender 201 POST /messaging/v1/Services/{service}/AlphaSenders AlphaSender=SHOP
            FetchAlphaSender 200 GET /messaging/v1/Services/{service}/AlphaSenders/{alphaSender}
            DeleteAlphaSender 204 DELETE /messaging/v1/Services/{service}/AlphaSenders/{alphaSender}
            ListDestinationAlphaSender 200 GET /messaging/v1/Services/{service}/DestinationAlphaSenders - germanSender
            CreateDestinationAlphaSender 201 POST /messaging/v1/Services/{service}/DestinationAlphaSenders AlphaSender=LADEN&IsoCountryCode=DE
            FetchDestinationAlphaSender 200 GET /messaging/v1/Services/{service}/DestinationAlphaSenders/{germanSender}
            DeleteDestinationAlphaSender 204 DELETE /messaging/v1/Services/{service}/DestinationAlphaSenders/{germanSender}
            ListChannelSender 200 GET /messaging/v1/Services/{service}/ChannelSenders - pooledChannel
            CreateChannelSender 201 POST /messaging/v1/Services/{service}/ChannelSenders Sid={channelSender}
            FetchChannelSender 200 GET /messaging/v1/Services/{service}/ChannelSenders/{pooledChannel}
            DeleteChannelSender 204 DELETE /messaging/v1/Services/{service}/ChannelSenders/{pooledChannel}
            """;

    private static final String CHANNELS = """
            ListChannelsSender 200 GET /messaging/v2/Channels/Senders?Channel=whatsapp - channelSender
            CreateChannelsSender 202 POST /messaging/v2/Channels/Senders json:{"sender_id":"whatsapp:+14155550100","configuration":{"waba_id":"12345678912345"},"webhook":{"callback_url":"https://example.com/in","callback_method":"POST"},"profile":{"name":"Shop","vertical":"Automotive","websites":[{"website":"https://example.com","label":"Web"}]}}
            FetchChannelsSender 200 GET /messaging/v2/Channels/Senders/{channelSender}
            UpdateChannelsSender 202 POST /messaging/v2/Channels/Senders/{channelSender} json:{"profile":{"about":"Open-all-day"}}
            DeleteChannelsSender 204 DELETE /messaging/v2/Channels/Senders/{channelSender}
            CreateTypingIndicator 200 POST /messaging/v2/Indicators/Typing.json channel=whatsapp&messageId={inboundChat}
            """;

    private static final String LINKS = """
            FetchDomainCertV4 200 GET /messaging/v1/LinkShortening/Domains/{domain}/Certificate
            UpdateDomainCertV4 201 POST /messaging/v1/LinkShortening/Domains/{bareDomain}/Certificate TlsCert={pem}
            UpdateDomainCertV4 200 POST /messaging/v1/LinkShortening/Domains/{domain}/Certificate TlsCert={pem}
            DeleteDomainCertV4 204 DELETE /messaging/v1/LinkShortening/Domains/{domain}/Certificate
            FetchDomainCertV4 200 GET /messaging/v2/LinkShortening/Domains/{domain}/Certificate
            UpdateRequestManagedCert 201 POST /messaging/v1/LinkShortening/Domains/{bareDomain}/RequestManagedCert
            UpdateRequestManagedCert 200 POST /messaging/v1/LinkShortening/Domains/{domain}/RequestManagedCert
            FetchDomainConfig 200 GET /messaging/v1/LinkShortening/Domains/{usedDomain}/Config
            UpdateDomainConfig 201 POST /messaging/v1/LinkShortening/Domains/{domain}/Config ContinueOnFailure=true
            UpdateDomainConfig 200 POST /messaging/v1/LinkShortening/Domains/{usedDomain}/Config FallbackUrl=https://example.com/
            FetchDomainDnsValidation 200 GET /messaging/v1/LinkShortening/Domains/{domain}/ValidateDns
            CreateLinkshorteningMessagingService 201 POST /messaging/v1/LinkShortening/Domains/{domain}/MessagingServices/{service}
            DeleteLinkshorteningMessagingService 204 DELETE /messaging/v1/LinkShortening/Domains/{usedDomain}/MessagingServices/{service}
            FetchLinkshorteningMessagingServiceDomainAssociation 200 GET /messaging/v1/LinkShortening/MessagingServices/{service}/Domain - usedDomain
            FetchDomainConfigMessagingService 200 GET /messaging/v1/LinkShortening/MessagingService/{service}/DomainConfig - usedDomain
            """;

    /** Verify services and what belongs to them but factors. */
    private static final String VERIFY = """
            ListService 200 GET /verify/v2/Services - verifyService
            CreateService 201 POST /verify/v2/Services FriendlyName=Shop&Totp.Issuer=Shop&Passkeys.RelyingParty.Origins=a.example,b.example
            FetchService 200 GET /verify/v2/Services/{verifyService}
            UpdateService 200 POST /verify/v2/Services/{verifyService} CodeLength=8
            DeleteService 204 DELETE /verify/v2/Services/{verifyService}
            ListRateLimit 200 GET /verify/v2/Services/{verifyService}/RateLimits - rateLimit
            CreateRateLimit 201 POST /verify/v2/Services/{verifyService}/RateLimits UniqueName=ip&Description=Address
            FetchRateLimit 200 GET /verify/v2/Services/{verifyService}/RateLimits/{rateLimit}
            UpdateRateLimit 200 POST /verify/v2/Services/{verifyService}/RateLimits/{rateLimit} Description=Other
            DeleteRateLimit 204 DELETE /verify/v2/Services/{verifyService}/RateLimits/{rateLimit}
            ListBucket 200 GET /verify/v2/Services/{verifyService}/RateLimits/{rateLimit}/Buckets - bucket
            CreateBucket 201 POST /verify/v2/Services/{verifyService}/RateLimits/{rateLimit}/Buckets Max=5&Interval=60
            FetchBucket 200 GET /verify/v2/Services/{verifyService}/RateLimits/{rateLimit}/Buckets/{bucket}
            UpdateBucket 200 POST /verify/v2/Services/{verifyService}/RateLimits/{rateLimit}/Buckets/{bucket} Max=6
            DeleteBucket 204 DELETE /verify/v2/Services/{verifyService}/RateLimits/{rateLimit}/Buckets/{bucket}
            ListMessagingConfiguration 200 GET /verify/v2/Services/{verifyService}/MessagingConfigurations - configuredCountry
            CreateMessagingConfiguration 201 POST /verify/v2/Services/{verifyService}/MessagingConfigurations Country=FR&MessagingServiceSid={service}
            FetchMessagingConfiguration 200 GET /verify/v2/Services/{verifyService}/MessagingConfigurations/{configuredCountry}
            UpdateMessagingConfiguration 200 POST /verify/v2/Services/{verifyService}/MessagingConfigurations/{configuredCountry} MessagingServiceSid={service}
            DeleteMessagingConfiguration 204 DELETE /verify/v2/Services/{verifyService}/MessagingConfigurations/{configuredCountry}
            CreateVerification 201 POST /verify/v2/Services/{verifyService}/Verifications To={handset}&Channel=sms
            FetchVerification 200 GET /verify/v2/Services/{verifyService}/Verifications/{verification}
            UpdateVerification 200 POST /verify/v2/Services/{verifyService}/Verifications/{verification} Status=canceled
            CreateVerificationCheck 200 POST /verify/v2/Services/{verifyService}/VerificationCheck VerificationSid={verification}&Code=12345678
            ListVerificationTemplate 200 GET /verify/v2/Templates
            ListVerificationAttempt 200 GET /verify/v2/Attempts - attempt
            FetchVerificationAttempt 200 GET /verify/v2/Attempts/{attempt}
            FetchVerificationAttemptsSummary 200 GET /verify/v2/Attempts/Summary
            CreateSafelist 201 POST /verify/v2/SafeList/Numbers PhoneNumber={handset}
            FetchSafelist 200 GET /verify/v2/SafeList/Numbers/{safeNumber}
            DeleteSafelist 204 DELETE /verify/v2/SafeList/Numbers/{safeNumber}
            """;

    private static final String FACTORS = """
            ListEntity 200 GET /verify/v2/Services/{verifyService}/Entities - entity
            CreateEntity 201 POST /verify/v2/Services/{verifyService}/Entities Identity=user-00000008
            FetchEntity 200 GET /verify/v2/Services/{verifyService}/Entities/{entity}
            DeleteEntity 204 DELETE /verify/v2/Services/{verifyService}/Entities/{entity}
            ListFactor 200 GET /verify/v2/Services/{verifyService}/Entities/{entity}/Factors - totpFactor
            CreateNewFactor 201 POST /verify/v2/Services/{verifyService}/Entities/user-00000009/Factors FriendlyName=App&FactorType=totp&Config.Alg=sha256&Metadata={"os":"Android"}
            FetchFactor 200 GET /verify/v2/Services/{verifyService}/Entities/{entity}/Factors/{totpFactor}
            UpdateFactor 200 POST /verify/v2/Services/{verifyService}/Entities/{entity}/Factors/{pushFactor} FriendlyName=Other&Config.SdkVersion=2
            DeleteFactor 204 DELETE /verify/v2/Services/{verifyService}/Entities/{entity}/Factors/{totpFactor}
            ListChallenge 200 GET /verify/v2/Services/{verifyService}/Entities/{entity}/Challenges?Order=desc - challenge
            CreateChallenge 201 POST /verify/v2/Services/{verifyService}/Entities/{entity}/Challenges FactorSid={pushFactor}&Details.Message=Sure?&HiddenDetails={"ip":"1.2.3.4"}
            FetchChallenge 200 GET /verify/v2/Services/{verifyService}/Entities/{entity}/Challenges/{challenge}
            UpdateChallenge 200 POST /verify/v2/Services/{verifyService}/Entities/{entity}/Challenges/{challenge} Metadata={"os":"Android"}
            CreateNotification 201 POST /verify/v2/Services/{verifyService}/Entities/{entity}/Challenges/{challenge}/Notifications Ttl=60
            CreateAccessToken 201 POST /verify/v2/Services/{verifyService}/AccessTokens Identity=user-00000008&FactorType=push
            FetchAccessToken 200 GET /verify/v2/Services/{verifyService}/AccessTokens/{deviceToken}
            ListWebhook 200 GET /verify/v2/Services/{verifyService}/Webhooks - factorWebhook
            CreateWebhook 201 POST /verify/v2/Services/{verifyService}/Webhooks FriendlyName=Hook&EventTypes=*&WebhookUrl=https://example.com/factors
            FetchWebhook 200 GET /verify/v2/Services/{verifyService}/Webhooks/{factorWebhook}
            UpdateWebhook 200 POST /verify/v2/Services/{verifyService}/Webhooks/{factorWebhook} Status=disabled
            DeleteWebhook 204 DELETE /verify/v2/Services/{verifyService}/Webhooks/{factorWebhook}
            FetchForm 200 GET /verify/v2/Forms/form-push
            """;

    private static final String PASSKEYS = """
            CreateNewFactorPasskey 201 POST /verify/v2/Services/{passkeyService}/Passkeys/Factors json:{"friendly_name":"Jo","identity":"user-0001","config":{"relying_party":{"id":"example.com","name":"Example","origins":["https://example.com"]},"user_verification":"required"}}
            UpdatePasskeysFactor 200 POST /verify/v2/Services/{passkeyService}/Passkeys/VerifyFactor json:{registration}
            CreateChallengePasskeys 201 POST /verify/v2/Services/{passkeyService}/Passkeys/Challenges json:{"identity":"user-0001","factor_sid":"{passkey}"}
            UpdateChallengePasskeys 200 POST /verify/v2/Services/{passkeyService}/Passkeys/ApproveChallenge json:{assertion}
            """;

    private static final String LOOKUP = """
            FetchPhoneNumber 200 GET /lookups/v1/PhoneNumbers/+14159929960?Type=carrier&Type=caller-name
            FetchPhoneNumber 200 GET /lookups/v2/PhoneNumbers/+14159929960?Fields=caller_name,line_type_intelligence
            CreateBulkLookup 200 POST /lookups/v2/batch/query json:{"phone_numbers":[{"correlation_id":"1","phone_number":"+14159929960","fields":["caller_name","identity_match"],"country_code":"US","identity_match":{"first_name":"Ada","date_of_birth":"19901214"},"reassigned_number":{"last_verified_date":"20260101"},"sms_pumping_risk":{"partner_sub_id":"x"}}]}
            FetchLookupPhoneNumberOverrides 200 GET /lookups/v2/PhoneNumbers/{overridden}/Overrides/line_type_intelligence
            CreateLookupPhoneNumberOverrides 201 POST /lookups/v2/PhoneNumbers/+447400123456/Overrides/line_type_intelligence json:{"line_type":"landline","reason":"proof"}
            UpdateLookupPhoneNumberOverrides 200 PUT /lookups/v2/PhoneNumbers/{overridden}/Overrides/line_type_intelligence json:{"line_type":"pager","reason":"proof"}
            DeleteLookupPhoneNumberOverrides 204 DELETE /lookups/v2/PhoneNumbers/{overridden}/Overrides/line_type_intelligence
            FetchLookupAccountRateLimits 200 GET /lookups/v2/RateLimits
            FetchLookupRateLimit 200 GET /lookups/v2/RateLimits/Fields/caller_name/Bucket/{lookupRule}
            UpdateLookupRateLimit 200 PUT /lookups/v2/RateLimits/Fields/caller_name/Bucket/nightly json:{"limit":10,"ttl":60}
            DeleteLookupRateLimit 204 DELETE /lookups/v2/RateLimits/Fields/caller_name/Bucket/{lookupRule}
            """;

    private static final String CHAT_HOOKS = """
            ListConversationScopedWebhook 200 GET /conversations/v1/Conversations/{conversation}/Webhooks - scopedWebhook
            CreateConversationScopedWebhook 201 POST /conversations/v1/Conversations/{conversation}/Webhooks Target=trigger&Configuration.Url=https://example.com/hook&Configuration.Triggers=help&Configuration.Method=get
            FetchConversationScopedWebhook 200 GET /conversations/v1/Conversations/{conversation}/Webhooks/{scopedWebhook}
            UpdateConversationScopedWebhook 200 POST /conversations/v1/Conversations/{conversation}/Webhooks/{scopedWebhook} Configuration.Url=https://example.com/other
            DeleteConversationScopedWebhook 204 DELETE /conversations/v1/Conversations/{conversation}/Webhooks/{scopedWebhook}
            ListServiceConversationScopedWebhook 200 GET /conversations/v1/Services/{chatService}/Conversations/{conversation}/Webhooks - scopedWebhook
            CreateServiceConversationScopedWebhook 201 POST /conversations/v1/Services/{chatService}/Conversations/{conversation}/Webhooks Target=trigger&Configuration.Url=https://example.com/hook&Configuration.Triggers=help&Configuration.Method=get
            FetchServiceConversationScopedWebhook 200 GET /conversations/v1/Services/{chatService}/Conversations/{conversation}/Webhooks/{scopedWebhook}
            UpdateServiceConversationScopedWebhook 200 POST /conversations/v1/Services/{chatService}/Conversations/{conversation}/Webhooks/{scopedWebhook} Configuration.Url=https://example.com/other
            DeleteServiceConversationScopedWebhook 204 DELETE /conversations/v1/Services/{chatService}/Conversations/{conversation}/Webhooks/{scopedWebhook}
            FetchConfigurationWebhook 200 GET /conversations/v1/Configuration/Webhooks
            UpdateConfigurationWebhook 200 POST /conversations/v1/Configuration/Webhooks PostWebhookUrl=https://example.com/post&Filters=onMessageAdded&Method=GET&Target=flex
            FetchServiceWebhookConfiguration 200 GET /conversations/v1/Services/{chatService}/Configuration/Webhooks
            UpdateServiceWebhookConfiguration 200 POST /conversations/v1/Services/{chatService}/Configuration/Webhooks PreWebhookUrl=https://example.com/pre&Filters=onMessageAdd&Method=POST
            ListConfigurationAddress 200 GET /conversations/v1/Configuration/Addresses?Type=SMS - chatAddress
            CreateConfigurationAddress 201 POST /conversations/v1/Configuration/Addresses Type=whatsapp&Address=whatsapp:+14155550101&AutoCreation.Enabled=true&AutoCreation.Type=studio&AutoCreation.StudioFlowSid=FW00000000000000000000000000000001
            FetchConfigurationAddress 200 GET /conversations/v1/Configuration/Addresses/{chatAddress}
            UpdateConfigurationAddress 200 POST /conversations/v1/Configuration/Addresses/{chatAddress} FriendlyName=Line
            DeleteConfigurationAddress 204 DELETE /conversations/v1/Configuration/Addresses/{chatAddress}
            """;

    private static final String CHAT = """
            FetchConfiguration 200 GET /conversations/v1/Configuration
            UpdateConfiguration 200 POST /conversations/v1/Configuration DefaultInactiveTimer=PT1M
            ListService 200 GET /conversations/v1/Services - spareService
            CreateService 201 POST /conversations/v1/Services FriendlyName=Shop
            FetchService 200 GET /conversations/v1/Services/{spareService}
            DeleteService 204 DELETE /conversations/v1/Services/{spareService}
            FetchServiceConfiguration 200 GET /conversations/v1/Services/{chatService}/Configuration
            UpdateServiceConfiguration 200 POST /conversations/v1/Services/{chatService}/Configuration ReachabilityEnabled=true
            FetchServiceNotification 200 GET /conversations/v1/Services/{chatService}/Configuration/Notifications
            UpdateServiceNotification 200 POST /conversations/v1/Services/{chatService}/Configuration/Notifications NewMessage.Enabled=true&NewMessage.Template=News&NewMessage.Sound=ring
            ListServiceBinding 200 GET /conversations/v1/Services/{chatService}/Bindings?BindingType=fcm - pushBinding
            FetchServiceBinding 200 GET /conversations/v1/Services/{chatService}/Bindings/{pushBinding}
            DeleteServiceBinding 204 DELETE /conversations/v1/Services/{chatService}/Bindings/{pushBinding}
            ListCredential 200 GET /conversations/v1/Credentials - pushCredential
            CreateCredential 201 POST /conversations/v1/Credentials Type=apn&Sandbox=true
            FetchCredential 200 GET /conversations/v1/Credentials/{pushCredential}
            UpdateCredential 200 POST /conversations/v1/Credentials/{pushCredential} FriendlyName=App
            DeleteCredential 204 DELETE /conversations/v1/Credentials/{pushCredential}
            ListRole 200 GET /conversations/v1/Roles
            CreateRole 201 POST /conversations/v1/Roles FriendlyName=Guest&Type=service&Permission=sendMessage&Permission=joinConversation
            FetchRole 200 GET /conversations/v1/Roles/{role}
            UpdateRole 200 POST /conversations/v1/Roles/{role} Permission=sendMessage
            DeleteRole 204 DELETE /conversations/v1/Roles/{role}
            ListUser 200 GET /conversations/v1/Users - chatUser
            CreateUser 201 POST /conversations/v1/Users Identity=bob&Attributes={"a":1}
            FetchUser 200 GET /conversations/v1/Users/{chatUser}
            UpdateUser 200 POST /conversations/v1/Users/{chatUser} FriendlyName=Alice
            DeleteUser 204 DELETE /conversations/v1/Users/{chatUser}
            ListServiceRole 200 GET /conversations/v1/Services/{chatService}/Roles
            CreateServiceRole 201 POST /conversations/v1/Services/{chatService}/Roles FriendlyName=Guest&Type=service&Permission=sendMessage&Permission=joinConversation
            FetchServiceRole 200 GET /conversations/v1/Services/{chatService}/Roles/{role}
            UpdateServiceRole 200 POST /conversations/v1/Services/{chatService}/Roles/{role} Permission=sendMessage
            DeleteServiceRole 204 DELETE /conversations/v1/Services/{chatService}/Roles/{role}
            ListServiceUser 200 GET /conversations/v1/Services/{chatService}/Users - chatUser
            CreateServiceUser 201 POST /conversations/v1/Services/{chatService}/Users Identity=bob&Attributes={"a":1}
            FetchServiceUser 200 GET /conversations/v1/Services/{chatService}/Users/{chatUser}
            UpdateServiceUser 200 POST /conversations/v1/Services/{chatService}/Users/{chatUser} FriendlyName=Alice
            DeleteServiceUser 204 DELETE /conversations/v1/Services/{chatService}/Users/{chatUser}
            """;

    private static final String CONTENT = """
            ListContent 200 GET /content/v1/Content - content
            CreateContent 201 POST /content/v1/Content json:{"friendly_name":"Hello","language":"en","variables":{"1":"Ada"},"types":{"twilio/text":{"body":"Hi"},"twilio/card":{"title":"Hi","subtitle":"there"}}}
            FetchContent 200 GET /content/v1/Content/{content}
            UpdateContent 200 PUT /content/v1/Content/{content} json:{"types":{"twilio/quick-reply":{"body":"Hi","actions":[{"title":"Yes","id":"y"}]}}}
            DeleteContent 204 DELETE /content/v1/Content/{content}?deleteInWaba=true
            CreateApprovalCreate 201 POST /content/v1/Content/{content}/ApprovalRequests/whatsapp json:{"name":"hello","category":"UTILITY"}
            FetchApprovalFetch 200 GET /content/v1/Content/{content}/ApprovalRequests
            ListContentAndApprovals 200 GET /content/v1/ContentAndApprovals - content
            ListLegacyContent 200 GET /content/v1/LegacyContent - legacyContent
            ListContent 200 GET /content/v2/Content?Language=en&SortByDate=asc - content
            ListContentAndApprovals 200 GET /content/v2/ContentAndApprovals?ChannelEligibility=whatsapp:unsubmitted - content
            """;

    private static final String TALKS = """
            ListConversation 200 GET /conversations/v1/Conversations?State=active - conversation
            CreateConversation 201 POST /conversations/v1/Conversations FriendlyName=Order&State=active&Timers.Inactive=PT1M
            FetchConversation 200 GET /conversations/v1/Conversations/{conversation}
            UpdateConversation 200 POST /conversations/v1/Conversations/{conversation} State=closed
            DeleteConversation 204 DELETE /conversations/v1/Conversations/{conversation}
            CreateConversationWithParticipants 201 POST /conversations/v1/ConversationWithParticipants Participant={"messaging_binding":{"address":"+14155550171"}}&Participant={"messaging_binding":{"address":"+14155550172"}}&Participant={"messaging_binding":{"projected_address":"+14155550100"}}
            ListConversationParticipant 200 GET /conversations/v1/Conversations/{conversation}/Participants - participant
            CreateConversationParticipant 201 POST /conversations/v1/Conversations/{conversation}/Participants MessagingBinding.Address=+14155550173&MessagingBinding.ProxyAddress=+14155550100
            FetchConversationParticipant 200 GET /conversations/v1/Conversations/{conversation}/Participants/{participant}
            UpdateConversationParticipant 200 POST /conversations/v1/Conversations/{conversation}/Participants/{participant} Attributes={"a":1}
            DeleteConversationParticipant 204 DELETE /conversations/v1/Conversations/{conversation}/Participants/{participant}
            ListParticipantConversation 200 GET /conversations/v1/ParticipantConversations?Identity=alice - participant
            ListUserConversation 200 GET /conversations/v1/Users/{chatUser}/Conversations - participant
            FetchUserConversation 200 GET /conversations/v1/Users/{chatUser}/Conversations/{conversation} - participant
            UpdateUserConversation 200 POST /conversations/v1/Users/{chatUser}/Conversations/{conversation} NotificationLevel=muted participant
            DeleteUserConversation 204 DELETE /conversations/v1/Users/{chatUser}/Conversations/{conversation} - participant
            ListServiceConversation 200 GET /conversations/v1/Services/{chatService}/Conversations?State=active - conversation
            CreateServiceConversation 201 POST /conversations/v1/Services/{chatService}/Conversations FriendlyName=Order&State=active&Timers.Inactive=PT1M
            FetchServiceConversation 200 GET /conversations/v1/Services/{chatService}/Conversations/{conversation}
            UpdateServiceConversation 200 POST /conversations/v1/Services/{chatService}/Conversations/{conversation} State=closed
            DeleteServiceConversation 204 DELETE /conversations/v1/Services/{chatService}/Conversations/{conversation}
            CreateServiceConversationWithParticipants 201 POST /conversations/v1/Services/{chatService}/ConversationWithParticipants Participant={"messaging_binding":{"address":"+14155550171"}}&Participant={"messaging_binding":{"address":"+14155550172"}}&Participant={"messaging_binding":{"projected_address":"+14155550100"}}
            ListServiceConversationParticipant 200 GET /conversations/v1/Services/{chatService}/Conversations/{conversation}/Participants - participant
            CreateServiceConversationParticipant 201 POST /conversations/v1/Services/{chatService}/Conversations/{conversation}/Participants MessagingBinding.Address=+14155550173&MessagingBinding.ProxyAddress=+14155550100
            FetchServiceConversationParticipant 200 GET /conversations/v1/Services/{chatService}/Conversations/{conversation}/Participants/{participant}
            UpdateServiceConversationParticipant 200 POST /conversations/v1/Services/{chatService}/Conversations/{conversation}/Participants/{participant} Attributes={"a":1}
            DeleteServiceConversationParticipant 204 DELETE /conversations/v1/Services/{chatService}/Conversations/{conversation}/Participants/{participant}
            ListServiceParticipantConversation 200 GET /conversations/v1/Services/{chatService}/ParticipantConversations?Identity=alice - participant
            ListServiceUserConversation 200 GET /conversations/v1/Services/{chatService}/Users/{chatUser}/Conversations - participant
            FetchServiceUserConversation 200 GET /conversations/v1/Services/{chatService}/Users/{chatUser}/Conversations/{conversation} - participant
            UpdateServiceUserConversation 200 POST /conversations/v1/Services/{chatService}/Users/{chatUser}/Conversations/{conversation} NotificationLevel=muted participant
            DeleteServiceUserConversation 204 DELETE /conversations/v1/Services/{chatService}/Users/{chatUser}/Conversations/{conversation} - participant
            """;

    private static final String SAID = """
            ListConversationMessage 200 GET /conversations/v1/Conversations/{conversation}/Messages?Order=desc - chatMessage
            CreateConversationMessage 201 POST /conversations/v1/Conversations/{conversation}/Messages Body=Grüße-👍&Author=alice&Attributes={"a":1} participant
            FetchConversationMessage 200 GET /conversations/v1/Conversations/{conversation}/Messages/{chatMessage}
            UpdateConversationMessage 200 POST /conversations/v1/Conversations/{conversation}/Messages/{chatMessage} Body=Other
            DeleteConversationMessage 204 DELETE /conversations/v1/Conversations/{conversation}/Messages/{chatMessage}
            ListConversationMessageReceipt 200 GET /conversations/v1/Conversations/{conversation}/Messages/{chatMessage}/Receipts
            FetchConversationMessageReceipt 200 GET /conversations/v1/Conversations/{conversation}/Messages/{chatMessage}/Receipts/{receipt}
            ListServiceConversationMessage 200 GET /conversations/v1/Services/{chatService}/Conversations/{conversation}/Messages?Order=desc - chatMessage
            CreateServiceConversationMessage 201 POST /conversations/v1/Services/{chatService}/Conversations/{conversation}/Messages Body=Grüße-👍&Author=alice&Attributes={"a":1} participant
            FetchServiceConversationMessage 200 GET /conversations/v1/Services/{chatService}/Conversations/{conversation}/Messages/{chatMessage}
            UpdateServiceConversationMessage 200 POST /conversations/v1/Services/{chatService}/Conversations/{conversation}/Messages/{chatMessage} Body=Other
            DeleteServiceConversationMessage 204 DELETE /conversations/v1/Services/{chatService}/Conversations/{conversation}/Messages/{chatMessage}
            ListServiceConversationMessageReceipt 200 GET /conversations/v1/Services/{chatService}/Conversations/{conversation}/Messages/{chatMessage}/Receipts
            FetchServiceConversationMessageReceipt 200 GET /conversations/v1/Services/{chatService}/Conversations/{conversation}/Messages/{chatMessage}/Receipts/{receipt}
            """;

    static final List<OperationRow> ALL = Stream.of(
                    MESSAGES,
                    ACCOUNTS,
                    NUMBERS,
                    PRICES,
                    USAGE,
                    SAFETY,
                    SERVICES,
                    LINKS,
                    VERIFY,
                    FACTORS,
                    PASSKEYS,
                    LOOKUP,
                    CONTENT,
                    CHAT,
                    CHANNELS,
                    CHAT_HOOKS,
                    TALKS,
                    SAID)
            .flatMap(String::lines)
            .map(OperationRow::of)
            .toList();

    private OperationRows() {}

    /** The names of the operations on messages, their media and feedback. */
    static Set<String> namesOfMessages() {
        return MESSAGES.lines().map(OperationRow::of).map(OperationRow::name).collect(Collectors.toUnmodifiableSet());
    }
}
