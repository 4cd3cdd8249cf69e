// @generated from the schema "LimitChangeRequestDetails"; changes made here are lost at the next generation

use crate::{ApprovalNamespace, StatusChange};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `LimitChangeRequestDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LimitChangeRequestDetails {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `key`: `string`, required.
    pub key: Option<String>,
    /// `namespace`: one of `agent.assistant`, `analytics.agents`, `analytics.alerting`, `analytics` and 70 more, required.
    pub namespace: Option<Open<Namespace>>,
    /// `requestedValue`: `number (double)`, required.
    #[doc(alias = "requestedValue")]
    pub requested_value: Option<f64>,
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `supportCaseUrl`: `string`, required.
    #[doc(alias = "supportCaseUrl")]
    pub support_case_url: Option<String>,
    /// `status`: one of `Approved`, `Rejected`, `Rollback`, `Pending` and 9 more, read-only.
    pub status: Option<Open<Status>>,
    /// `currentValue`: `number (double)`, read-only.
    #[doc(alias = "currentValue")]
    pub current_value: Option<f64>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `statusHistory`: `array of StatusChange`, read-only.
    #[doc(alias = "statusHistory")]
    pub status_history: Option<Vec<StatusChange>>,
    /// `dateCompleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `rejectReason`: one of `AlternativeExists`, `IncreaseNotRequired`, `PlatformMisuse`, `PlatformStability` and `OtherReason`, read-only.
    #[doc(alias = "rejectReason")]
    pub reject_reason: Option<Open<RejectReason>>,
    /// `approvalNamespaces`: `array of ApprovalNamespace`, read-only.
    #[doc(alias = "approvalNamespaces")]
    pub approval_namespaces: Option<Vec<ApprovalNamespace>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LimitChangeRequestDetails "LimitChangeRequestDetails" 14 {
    (
        id: String = "id" with_id read_only,
        key: String = "key" with_key required,
        namespace: Open<Namespace> = "namespace" with_namespace required,
        requested_value: f64 = "requestedValue" with_requested_value required,
        description: String = "description" with_description required,
        support_case_url: String = "supportCaseUrl" with_support_case_url required,
        status: Open<Status> = "status" with_status read_only,
        current_value: f64 = "currentValue" with_current_value read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        status_history: Vec<StatusChange> = "statusHistory" with_status_history read_only,
        date_completed: DateTime = "dateCompleted" with_date_completed read_only,
        reject_reason: Open<RejectReason> = "rejectReason" with_reject_reason read_only,
        approval_namespaces: Vec<ApprovalNamespace> = "approvalNamespaces" with_approval_namespaces read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `namespace` of `LimitChangeRequestDetails`. Known values: `agent.assistant`, `analytics.agents`, `analytics.alerting`, `analytics`, `analytics.realtime`, `analytics.reporting.settings`, `architect`, `audiohook`, `audit`, `auth.api`, `authorization`, `automation.testing`, `bots`, `bots.voice`, `business.rules`, `callback`, `cobrowse`, `content.management`, `conversation`, `dataactions`, `datatables`, `directory`, `email`, `employee.engagement`, `event.orchestration`, `external.contacts`, `external.events.data.ingestion`, `gamification`, `gcv`, `gdpr`, `groups`, `historical.adherence`, `infrastructureascode`, `integrations`, `intent.miner`, `internal.messaging`, `journey`, `knowledge`, `language.understanding`, `learning`, `limit.registry`, `marketplace`, `media.communications`, `messaging`, `micro.frontend`, `notifications`, `onboarding`, `outbound`, `platform.api`, `predictive.routing`, `presence`, `quality`, `recording`, `response.management`, `routing`, `scim`, `search`, `secondary.automation.testing`, `skills`, `social.media`, `speech.and.text.analytics`, `speech.integration`, `supportability`, `task.management`, `telephony.configuration`, `usage`, `users`, `web.deployments`, `web.messaging`, `webchat`, `webhooks`, `workforce.management.forecast`, `workforce.management`, `system`.
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

/// The property `status` of `LimitChangeRequestDetails`. Known values: `Approved`, `Rejected`, `Rollback`, `Pending`, `Open`, `SecondaryApprovalNamespacesAdded`, `ReviewerApproved`, `ReviewerRejected`, `ReviewerRollback`, `ImplementingChange`, `ChangeImplemented`, `ImplementingRollback`, `RollbackImplemented`.
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

/// The property `rejectReason` of `LimitChangeRequestDetails`. Known values: `AlternativeExists`, `IncreaseNotRequired`, `PlatformMisuse`, `PlatformStability`, `OtherReason`.
#[repr(u16)]
#[non_exhaustive]
pub enum RejectReason {
    AlternativeExists,
    IncreaseNotRequired,
    PlatformMisuse,
    PlatformStability,
    OtherReason,
}

crate::runtime::values!(RejectReason {
    AlternativeExists = "AlternativeExists",
    IncreaseNotRequired = "IncreaseNotRequired",
    PlatformMisuse = "PlatformMisuse",
    PlatformStability = "PlatformStability",
    OtherReason = "OtherReason",
});
