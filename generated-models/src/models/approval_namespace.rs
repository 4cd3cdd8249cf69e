// @generated from the schema "ApprovalNamespace"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ApprovalNamespace`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ApprovalNamespace {
    /// `namespace`: one of `agent.assistant`, `analytics.agents`, `analytics.alerting`, `analytics` and 70 more, read-only.
    pub namespace: Option<Open<Namespace>>,
    /// `status`: one of `Approved`, `Rejected`, `Rollback`, `Pending` and 9 more, read-only.
    pub status: Option<Open<Status>>,
    /// `type`: one of `Primary`, `Secondary` and `System`, read-only.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ApprovalNamespace "ApprovalNamespace" 3 {
    (
        namespace: Open<Namespace> = "namespace" with_namespace read_only,
        status: Open<Status> = "status" with_status read_only,
        r#type: Open<Type> = "type" with_type read_only,
    )
});

/// The property `namespace` of `ApprovalNamespace`. Known values: `agent.assistant`, `analytics.agents`, `analytics.alerting`, `analytics`, `analytics.realtime`, `analytics.reporting.settings`, `architect`, `audiohook`, `audit`, `auth.api`, `authorization`, `automation.testing`, `bots`, `bots.voice`, `business.rules`, `callback`, `cobrowse`, `content.management`, `conversation`, `dataactions`, `datatables`, `directory`, `email`, `employee.engagement`, `event.orchestration`, `external.contacts`, `external.events.data.ingestion`, `gamification`, `gcv`, `gdpr`, `groups`, `historical.adherence`, `infrastructureascode`, `integrations`, `intent.miner`, `internal.messaging`, `journey`, `knowledge`, `language.understanding`, `learning`, `limit.registry`, `marketplace`, `media.communications`, `messaging`, `micro.frontend`, `notifications`, `onboarding`, `outbound`, `platform.api`, `predictive.routing`, `presence`, `quality`, `recording`, `response.management`, `routing`, `scim`, `search`, `secondary.automation.testing`, `skills`, `social.media`, `speech.and.text.analytics`, `speech.integration`, `supportability`, `task.management`, `telephony.configuration`, `usage`, `users`, `web.deployments`, `web.messaging`, `webchat`, `webhooks`, `workforce.management.forecast`, `workforce.management`, `system`.
#[repr(u16)]
#[non_exhaustive]
pub enum Namespace {
    #[doc(alias = "agent.assistant")]
    AgentAssistant,
    #[doc(alias = "analytics.agents")]
    AnalyticsAgents,
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
    #[doc(alias = "business.rules")]
    BusinessRules,
    Callback,
    Cobrowse,
    #[doc(alias = "content.management")]
    ContentManagement,
    Conversation,
    Dataactions,
    Datatables,
    Directory,
    Email,
    #[doc(alias = "employee.engagement")]
    EmployeeEngagement,
    #[doc(alias = "event.orchestration")]
    EventOrchestration,
    #[doc(alias = "external.contacts")]
    ExternalContacts,
    #[doc(alias = "external.events.data.ingestion")]
    ExternalEventsDataIngestion,
    Gamification,
    Gcv,
    Gdpr,
    Groups,
    #[doc(alias = "historical.adherence")]
    HistoricalAdherence,
    Infrastructureascode,
    Integrations,
    #[doc(alias = "intent.miner")]
    IntentMiner,
    #[doc(alias = "internal.messaging")]
    InternalMessaging,
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
    #[doc(alias = "micro.frontend")]
    MicroFrontend,
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
    #[doc(alias = "social.media")]
    SocialMedia,
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
    #[doc(alias = "workforce.management.forecast")]
    WorkforceManagementForecast,
    #[doc(alias = "workforce.management")]
    WorkforceManagement,
    System,
}

crate::runtime::values!(Namespace {
    AgentAssistant = "agent.assistant",
    AnalyticsAgents = "analytics.agents",
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
    BusinessRules = "business.rules",
    Callback = "callback",
    Cobrowse = "cobrowse",
    ContentManagement = "content.management",
    Conversation = "conversation",
    Dataactions = "dataactions",
    Datatables = "datatables",
    Directory = "directory",
    Email = "email",
    EmployeeEngagement = "employee.engagement",
    EventOrchestration = "event.orchestration",
    ExternalContacts = "external.contacts",
    ExternalEventsDataIngestion = "external.events.data.ingestion",
    Gamification = "gamification",
    Gcv = "gcv",
    Gdpr = "gdpr",
    Groups = "groups",
    HistoricalAdherence = "historical.adherence",
    Infrastructureascode = "infrastructureascode",
    Integrations = "integrations",
    IntentMiner = "intent.miner",
    InternalMessaging = "internal.messaging",
    Journey = "journey",
    Knowledge = "knowledge",
    LanguageUnderstanding = "language.understanding",
    Learning = "learning",
    LimitRegistry = "limit.registry",
    Marketplace = "marketplace",
    MediaCommunications = "media.communications",
    Messaging = "messaging",
    MicroFrontend = "micro.frontend",
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
    SocialMedia = "social.media",
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
    WorkforceManagementForecast = "workforce.management.forecast",
    WorkforceManagement = "workforce.management",
    System = "system",
});

/// The property `status` of `ApprovalNamespace`. Known values: `Approved`, `Rejected`, `Rollback`, `Pending`, `Open`, `SecondaryApprovalNamespacesAdded`, `ReviewerApproved`, `ReviewerRejected`, `ReviewerRollback`, `ImplementingChange`, `ChangeImplemented`, `ImplementingRollback`, `RollbackImplemented`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Approved,
    Rejected,
    Rollback,
    Pending,
    Open,
    SecondaryApprovalNamespacesAdded,
    ReviewerApproved,
    ReviewerRejected,
    ReviewerRollback,
    ImplementingChange,
    ChangeImplemented,
    ImplementingRollback,
    RollbackImplemented,
}

crate::runtime::values!(Status {
    Approved = "Approved",
    Rejected = "Rejected",
    Rollback = "Rollback",
    Pending = "Pending",
    Open = "Open",
    SecondaryApprovalNamespacesAdded = "SecondaryApprovalNamespacesAdded",
    ReviewerApproved = "ReviewerApproved",
    ReviewerRejected = "ReviewerRejected",
    ReviewerRollback = "ReviewerRollback",
    ImplementingChange = "ImplementingChange",
    ChangeImplemented = "ChangeImplemented",
    ImplementingRollback = "ImplementingRollback",
    RollbackImplemented = "RollbackImplemented",
});

/// The property `type` of `ApprovalNamespace`. Known values: `Primary`, `Secondary`, `System`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Primary,
    Secondary,
    System,
}

crate::runtime::values!(Type {
    Primary = "Primary",
    Secondary = "Secondary",
    System = "System",
});
