// @generated from the schema "QueueConversationMessageEventTopicLimit"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `QueueConversationMessageEventTopicLimit`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationMessageEventTopicLimit {
    /// `key`: `string`.
    pub key: Option<String>,
    /// `namespace`: one of `agent.assistant`, `analytics.alerting`, `analytics`, `analytics.realtime` and 60 more.
    pub namespace: Option<Open<Namespace>>,
    /// `value`: `integer`.
    pub value: Option<i64>,
    /// `documented`: `boolean`.
    pub documented: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicLimit "QueueConversationMessageEventTopicLimit" 4 {
    (
        key: String = "key" with_key,
        namespace: Open<Namespace> = "namespace" with_namespace,
        value: i64 = "value" with_value,
        documented: bool = "documented" with_documented,
    )
});

/// The property `namespace` of `QueueConversationMessageEventTopicLimit`. Known values: `agent.assistant`, `analytics.alerting`, `analytics`, `analytics.realtime`, `analytics.reporting.settings`, `architect`, `audiohook`, `audit`, `auth.api`, `authorization`, `automation.testing`, `bots`, `bots.voice`, `callback`, `cobrowse`, `content.management`, `conversation`, `dataactions`, `datatables`, `directory`, `email`, `event.orchestration`, `external.contacts`, `gcv`, `gdpr`, `groups`, `historical.adherence`, `infrastructureascode`, `integrations`, `intent.miner`, `journey`, `knowledge`, `language.understanding`, `learning`, `limit.registry`, `marketplace`, `media.communications`, `messaging`, `notifications`, `onboarding`, `outbound`, `platform.api`, `predictive.routing`, `presence`, `quality`, `recording`, `response.management`, `routing`, `scim`, `search`, `secondary.automation.testing`, `skills`, `speech.and.text.analytics`, `speech.integration`, `supportability`, `task.management`, `telephony.configuration`, `usage`, `users`, `web.deployments`, `web.messaging`, `webchat`, `webhooks`, `workforce.management`.
#[repr(u16)]
#[non_exhaustive]
pub enum Namespace {
    #[doc(alias = "agent.assistant")]
    AgentAssistant,
    #[doc(alias = "analytics.alerting")]
    AnalyticsAlerting,
    Analytics,
    #[doc(alias = "analytics.realtime")]
    AnalyticsRealtime,
    #[doc(alias = "analytics.reporting.settings")]
    AnalyticsReportingSettings,
    Architect,
    Audiohook,
    Audit,
    #[doc(alias = "auth.api")]
    AuthApi,
    Authorization,
    #[doc(alias = "automation.testing")]
    AutomationTesting,
    Bots,
    #[doc(alias = "bots.voice")]
    BotsVoice,
    Callback,
    Cobrowse,
    #[doc(alias = "content.management")]
    ContentManagement,
    Conversation,
    Dataactions,
    Datatables,
    Directory,
    Email,
    #[doc(alias = "event.orchestration")]
    EventOrchestration,
    #[doc(alias = "external.contacts")]
    ExternalContacts,
    Gcv,
    Gdpr,
    Groups,
    #[doc(alias = "historical.adherence")]
    HistoricalAdherence,
    Infrastructureascode,
    Integrations,
    #[doc(alias = "intent.miner")]
    IntentMiner,
    Journey,
    Knowledge,
    #[doc(alias = "language.understanding")]
    LanguageUnderstanding,
    Learning,
    #[doc(alias = "limit.registry")]
    LimitRegistry,
    Marketplace,
    #[doc(alias = "media.communications")]
    MediaCommunications,
    Messaging,
    Notifications,
    Onboarding,
    Outbound,
    #[doc(alias = "platform.api")]
    PlatformApi,
    #[doc(alias = "predictive.routing")]
    PredictiveRouting,
    Presence,
    Quality,
    Recording,
    #[doc(alias = "response.management")]
    ResponseManagement,
    Routing,
    Scim,
    Search,
    #[doc(alias = "secondary.automation.testing")]
    SecondaryAutomationTesting,
    Skills,
    #[doc(alias = "speech.and.text.analytics")]
    SpeechAndTextAnalytics,
    #[doc(alias = "speech.integration")]
    SpeechIntegration,
    Supportability,
    #[doc(alias = "task.management")]
    TaskManagement,
    #[doc(alias = "telephony.configuration")]
    TelephonyConfiguration,
    Usage,
    Users,
    #[doc(alias = "web.deployments")]
    WebDeployments,
    #[doc(alias = "web.messaging")]
    WebMessaging,
    Webchat,
    Webhooks,
    #[doc(alias = "workforce.management")]
    WorkforceManagement,
}

crate::runtime::values!(Namespace {
    AgentAssistant = "agent.assistant",
    AnalyticsAlerting = "analytics.alerting",
    Analytics = "analytics",
    AnalyticsRealtime = "analytics.realtime",
    AnalyticsReportingSettings = "analytics.reporting.settings",
    Architect = "architect",
    Audiohook = "audiohook",
    Audit = "audit",
    AuthApi = "auth.api",
    Authorization = "authorization",
    AutomationTesting = "automation.testing",
    Bots = "bots",
    BotsVoice = "bots.voice",
    Callback = "callback",
    Cobrowse = "cobrowse",
    ContentManagement = "content.management",
    Conversation = "conversation",
    Dataactions = "dataactions",
    Datatables = "datatables",
    Directory = "directory",
    Email = "email",
    EventOrchestration = "event.orchestration",
    ExternalContacts = "external.contacts",
    Gcv = "gcv",
    Gdpr = "gdpr",
    Groups = "groups",
    HistoricalAdherence = "historical.adherence",
    Infrastructureascode = "infrastructureascode",
    Integrations = "integrations",
    IntentMiner = "intent.miner",
    Journey = "journey",
    Knowledge = "knowledge",
    LanguageUnderstanding = "language.understanding",
    Learning = "learning",
    LimitRegistry = "limit.registry",
    Marketplace = "marketplace",
    MediaCommunications = "media.communications",
    Messaging = "messaging",
    Notifications = "notifications",
    Onboarding = "onboarding",
    Outbound = "outbound",
    PlatformApi = "platform.api",
    PredictiveRouting = "predictive.routing",
    Presence = "presence",
    Quality = "quality",
    Recording = "recording",
    ResponseManagement = "response.management",
    Routing = "routing",
    Scim = "scim",
    Search = "search",
    SecondaryAutomationTesting = "secondary.automation.testing",
    Skills = "skills",
    SpeechAndTextAnalytics = "speech.and.text.analytics",
    SpeechIntegration = "speech.integration",
    Supportability = "supportability",
    TaskManagement = "task.management",
    TelephonyConfiguration = "telephony.configuration",
    Usage = "usage",
    Users = "users",
    WebDeployments = "web.deployments",
    WebMessaging = "web.messaging",
    Webchat = "webchat",
    Webhooks = "webhooks",
    WorkforceManagement = "workforce.management",
});
