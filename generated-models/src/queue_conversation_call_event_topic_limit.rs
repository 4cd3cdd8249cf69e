// @generated from the schema "QueueConversationCallEventTopicLimit"; changes made here are lost at the next generation

/// The schema `QueueConversationCallEventTopicLimit`.
pub struct QueueConversationCallEventTopicLimit {
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

impl crate::runtime::Model for QueueConversationCallEventTopicLimit {
    const EMPTY: Self = Self {
        key: ::std::option::Option::None,
        namespace: ::std::option::Option::None,
        value: ::std::option::Option::None,
        documented: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCallEventTopicLimit = &<QueueConversationCallEventTopicLimit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCallEventTopicLimit",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("key", "key", 0),
            ("namespace", "namespace", 0),
            ("value", "value", 0),
            ("documented", "documented", 0),
        ],
        fields: &[&E.key, &E.namespace, &E.value, &E.documented],
    }
};

crate::runtime::model!(QueueConversationCallEventTopicLimit);

crate::runtime::setters!(QueueConversationCallEventTopicLimit {
    with_key: key: ::std::string::String,
    with_namespace: namespace: crate::runtime::Open<Namespace>,
    with_value: value: i64,
    with_documented: documented: bool,
});

/// The property `namespace` of `QueueConversationCallEventTopicLimit`. Known values: `agent.assistant`, `analytics.alerting`, `analytics`, `analytics.realtime`, `analytics.reporting.settings`, `architect`, `audiohook`, `audit`, `auth.api`, `authorization`, `automation.testing`, `bots`, `bots.voice`, `callback`, `cobrowse`, `content.management`, `conversation`, `dataactions`, `datatables`, `directory`, `email`, `event.orchestration`, `external.contacts`, `gcv`, `gdpr`, `groups`, `historical.adherence`, `infrastructureascode`, `integrations`, `intent.miner`, `journey`, `knowledge`, `language.understanding`, `learning`, `limit.registry`, `marketplace`, `media.communications`, `messaging`, `notifications`, `onboarding`, `outbound`, `platform.api`, `predictive.routing`, `presence`, `quality`, `recording`, `response.management`, `routing`, `scim`, `search`, `secondary.automation.testing`, `skills`, `speech.and.text.analytics`, `speech.integration`, `supportability`, `task.management`, `telephony.configuration`, `usage`, `users`, `web.deployments`, `web.messaging`, `webchat`, `webhooks`, `workforce.management`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Namespace {
    AgentAssistant,
    AnalyticsAlerting,
    Analytics,
    AnalyticsRealtime,
    AnalyticsReportingSettings,
    Architect,
    Audiohook,
    Audit,
    AuthApi,
    Authorization,
    AutomationTesting,
    Bots,
    BotsVoice,
    Callback,
    Cobrowse,
    ContentManagement,
    Conversation,
    Dataactions,
    Datatables,
    Directory,
    Email,
    EventOrchestration,
    ExternalContacts,
    Gcv,
    Gdpr,
    Groups,
    HistoricalAdherence,
    Infrastructureascode,
    Integrations,
    IntentMiner,
    Journey,
    Knowledge,
    LanguageUnderstanding,
    Learning,
    LimitRegistry,
    Marketplace,
    MediaCommunications,
    Messaging,
    Notifications,
    Onboarding,
    Outbound,
    PlatformApi,
    PredictiveRouting,
    Presence,
    Quality,
    Recording,
    ResponseManagement,
    Routing,
    Scim,
    Search,
    SecondaryAutomationTesting,
    Skills,
    SpeechAndTextAnalytics,
    SpeechIntegration,
    Supportability,
    TaskManagement,
    TelephonyConfiguration,
    Usage,
    Users,
    WebDeployments,
    WebMessaging,
    Webchat,
    Webhooks,
    WorkforceManagement,
}

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
