// @generated from the schema "QueueConversationCallbackEventTopicLimit"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicLimit`.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicLimit {
    /// `key`: `string`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `namespace`: `string`.
    pub namespace: ::std::option::Option<crate::runtime::Open<Namespace>>,
    /// `value`: `integer`.
    pub value: ::std::option::Option<i64>,
    /// `documented`: `boolean`.
    pub documented: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicLimit "QueueConversationCallbackEventTopicLimit" 4 {
    (
        key: ::std::string::String = "key" 0 with_key,
        namespace: crate::runtime::Open<Namespace> = "namespace" 0 with_namespace,
        value: i64 = "value" 0 with_value,
        documented: bool = "documented" 0 with_documented,
    )
});

/// The property `namespace` of `QueueConversationCallbackEventTopicLimit`. Known values: `agent.assistant`, `analytics.alerting`, `analytics`, `analytics.realtime`, `analytics.reporting.settings`, `architect`, `audiohook`, `audit`, `auth.api`, `authorization`, `automation.testing`, `bots`, `bots.voice`, `callback`, `cobrowse`, `content.management`, `conversation`, `dataactions`, `datatables`, `directory`, `email`, `event.orchestration`, `external.contacts`, `gcv`, `gdpr`, `groups`, `historical.adherence`, `infrastructureascode`, `integrations`, `intent.miner`, `journey`, `knowledge`, `language.understanding`, `learning`, `limit.registry`, `marketplace`, `media.communications`, `messaging`, `notifications`, `onboarding`, `outbound`, `platform.api`, `predictive.routing`, `presence`, `quality`, `recording`, `response.management`, `routing`, `scim`, `search`, `secondary.automation.testing`, `skills`, `speech.and.text.analytics`, `speech.integration`, `supportability`, `task.management`, `telephony.configuration`, `usage`, `users`, `web.deployments`, `web.messaging`, `webchat`, `webhooks`, `workforce.management`.
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

crate::runtime::known!(Namespace);

impl crate::runtime::Enum for Namespace {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentAssistant, "agent.assistant"),
        (Self::AnalyticsAlerting, "analytics.alerting"),
        (Self::Analytics, "analytics"),
        (Self::AnalyticsRealtime, "analytics.realtime"),
        (Self::AnalyticsReportingSettings, "analytics.reporting.settings"),
        (Self::Architect, "architect"),
        (Self::Audiohook, "audiohook"),
        (Self::Audit, "audit"),
        (Self::AuthApi, "auth.api"),
        (Self::Authorization, "authorization"),
        (Self::AutomationTesting, "automation.testing"),
        (Self::Bots, "bots"),
        (Self::BotsVoice, "bots.voice"),
        (Self::Callback, "callback"),
        (Self::Cobrowse, "cobrowse"),
        (Self::ContentManagement, "content.management"),
        (Self::Conversation, "conversation"),
        (Self::Dataactions, "dataactions"),
        (Self::Datatables, "datatables"),
        (Self::Directory, "directory"),
        (Self::Email, "email"),
        (Self::EventOrchestration, "event.orchestration"),
        (Self::ExternalContacts, "external.contacts"),
        (Self::Gcv, "gcv"),
        (Self::Gdpr, "gdpr"),
        (Self::Groups, "groups"),
        (Self::HistoricalAdherence, "historical.adherence"),
        (Self::Infrastructureascode, "infrastructureascode"),
        (Self::Integrations, "integrations"),
        (Self::IntentMiner, "intent.miner"),
        (Self::Journey, "journey"),
        (Self::Knowledge, "knowledge"),
        (Self::LanguageUnderstanding, "language.understanding"),
        (Self::Learning, "learning"),
        (Self::LimitRegistry, "limit.registry"),
        (Self::Marketplace, "marketplace"),
        (Self::MediaCommunications, "media.communications"),
        (Self::Messaging, "messaging"),
        (Self::Notifications, "notifications"),
        (Self::Onboarding, "onboarding"),
        (Self::Outbound, "outbound"),
        (Self::PlatformApi, "platform.api"),
        (Self::PredictiveRouting, "predictive.routing"),
        (Self::Presence, "presence"),
        (Self::Quality, "quality"),
        (Self::Recording, "recording"),
        (Self::ResponseManagement, "response.management"),
        (Self::Routing, "routing"),
        (Self::Scim, "scim"),
        (Self::Search, "search"),
        (Self::SecondaryAutomationTesting, "secondary.automation.testing"),
        (Self::Skills, "skills"),
        (Self::SpeechAndTextAnalytics, "speech.and.text.analytics"),
        (Self::SpeechIntegration, "speech.integration"),
        (Self::Supportability, "supportability"),
        (Self::TaskManagement, "task.management"),
        (Self::TelephonyConfiguration, "telephony.configuration"),
        (Self::Usage, "usage"),
        (Self::Users, "users"),
        (Self::WebDeployments, "web.deployments"),
        (Self::WebMessaging, "web.messaging"),
        (Self::Webchat, "webchat"),
        (Self::Webhooks, "webhooks"),
        (Self::WorkforceManagement, "workforce.management"),
    ];
}
