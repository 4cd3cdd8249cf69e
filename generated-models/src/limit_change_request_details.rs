// @generated from the schema "LimitChangeRequestDetails"; changes made here are lost at the next generation

/// The schema `LimitChangeRequestDetails`.
pub struct LimitChangeRequestDetails {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `key`: `string`, required.
    pub key: ::std::option::Option<::std::string::String>,
    /// `namespace`: `string`, required.
    pub namespace: ::std::option::Option<crate::runtime::Open<Namespace>>,
    /// `requestedValue`: `number (double)`, required.
    #[doc(alias = "requestedValue")]
    pub requested_value: ::std::option::Option<f64>,
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `supportCaseUrl`: `string`, required.
    #[doc(alias = "supportCaseUrl")]
    pub support_case_url: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `currentValue`: `number (double)`, read-only.
    #[doc(alias = "currentValue")]
    pub current_value: ::std::option::Option<f64>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `statusHistory`: `array of StatusChange`, read-only.
    #[doc(alias = "statusHistory")]
    pub status_history: ::std::option::Option<::std::vec::Vec<crate::StatusChange>>,
    /// `dateCompleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `rejectReason`: `string`, read-only.
    #[doc(alias = "rejectReason")]
    pub reject_reason: ::std::option::Option<crate::runtime::Open<RejectReason>>,
    /// `approvalNamespaces`: `array of ApprovalNamespace`, read-only.
    #[doc(alias = "approvalNamespaces")]
    pub approval_namespaces: ::std::option::Option<
        ::std::vec::Vec<crate::ApprovalNamespace>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LimitChangeRequestDetails {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        key: ::std::option::Option::None,
        namespace: ::std::option::Option::None,
        requested_value: ::std::option::Option::None,
        description: ::std::option::Option::None,
        support_case_url: ::std::option::Option::None,
        status: ::std::option::Option::None,
        current_value: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        status_history: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        reject_reason: ::std::option::Option::None,
        approval_namespaces: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LimitChangeRequestDetails = &<LimitChangeRequestDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LimitChangeRequestDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("key", "key", 1),
            ("namespace", "namespace", 1),
            ("requestedValue", "requested_value", 1),
            ("description", "description", 1),
            ("supportCaseUrl", "support_case_url", 1),
            ("status", "status", 2),
            ("currentValue", "current_value", 2),
            ("dateCreated", "date_created", 2),
            ("statusHistory", "status_history", 2),
            ("dateCompleted", "date_completed", 2),
            ("rejectReason", "reject_reason", 2),
            ("approvalNamespaces", "approval_namespaces", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.key,
            &E.namespace,
            &E.requested_value,
            &E.description,
            &E.support_case_url,
            &E.status,
            &E.current_value,
            &E.date_created,
            &E.status_history,
            &E.date_completed,
            &E.reject_reason,
            &E.approval_namespaces,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(LimitChangeRequestDetails);

crate::runtime::setters!(LimitChangeRequestDetails {
    with_id: id: ::std::string::String,
    with_key: key: ::std::string::String,
    with_namespace: namespace: crate::runtime::Open<Namespace>,
    with_requested_value: requested_value: f64,
    with_description: description: ::std::string::String,
    with_support_case_url: support_case_url: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_current_value: current_value: f64,
    with_date_created: date_created: crate::runtime::DateTime,
    with_status_history: status_history: ::std::vec::Vec<crate::StatusChange>,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_reject_reason: reject_reason: crate::runtime::Open<RejectReason>,
    with_approval_namespaces: approval_namespaces: ::std::vec::Vec<crate::ApprovalNamespace>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `namespace` of `LimitChangeRequestDetails`. Known values: `agent.assistant`, `analytics.agents`, `analytics.alerting`, `analytics`, `analytics.realtime`, `analytics.reporting.settings`, `architect`, `audiohook`, `audit`, `auth.api`, `authorization`, `automation.testing`, `bots`, `bots.voice`, `business.rules`, `callback`, `cobrowse`, `content.management`, `conversation`, `dataactions`, `datatables`, `directory`, `email`, `employee.engagement`, `event.orchestration`, `external.contacts`, `external.events.data.ingestion`, `gamification`, `gcv`, `gdpr`, `groups`, `historical.adherence`, `infrastructureascode`, `integrations`, `intent.miner`, `internal.messaging`, `journey`, `knowledge`, `language.understanding`, `learning`, `limit.registry`, `marketplace`, `media.communications`, `messaging`, `micro.frontend`, `notifications`, `onboarding`, `outbound`, `platform.api`, `predictive.routing`, `presence`, `quality`, `recording`, `response.management`, `routing`, `scim`, `search`, `secondary.automation.testing`, `skills`, `social.media`, `speech.and.text.analytics`, `speech.integration`, `supportability`, `task.management`, `telephony.configuration`, `usage`, `users`, `web.deployments`, `web.messaging`, `webchat`, `webhooks`, `workforce.management.forecast`, `workforce.management`, `system`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Namespace {
    AgentAssistant,
    AnalyticsAgents,
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
    BusinessRules,
    Callback,
    Cobrowse,
    ContentManagement,
    Conversation,
    Dataactions,
    Datatables,
    Directory,
    Email,
    EmployeeEngagement,
    EventOrchestration,
    ExternalContacts,
    ExternalEventsDataIngestion,
    Gamification,
    Gcv,
    Gdpr,
    Groups,
    HistoricalAdherence,
    Infrastructureascode,
    Integrations,
    IntentMiner,
    InternalMessaging,
    Journey,
    Knowledge,
    LanguageUnderstanding,
    Learning,
    LimitRegistry,
    Marketplace,
    MediaCommunications,
    Messaging,
    MicroFrontend,
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
    SocialMedia,
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
    WorkforceManagementForecast,
    WorkforceManagement,
    System,
}

impl crate::runtime::Enum for Namespace {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentAssistant, "agent.assistant"),
        (Self::AnalyticsAgents, "analytics.agents"),
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
        (Self::BusinessRules, "business.rules"),
        (Self::Callback, "callback"),
        (Self::Cobrowse, "cobrowse"),
        (Self::ContentManagement, "content.management"),
        (Self::Conversation, "conversation"),
        (Self::Dataactions, "dataactions"),
        (Self::Datatables, "datatables"),
        (Self::Directory, "directory"),
        (Self::Email, "email"),
        (Self::EmployeeEngagement, "employee.engagement"),
        (Self::EventOrchestration, "event.orchestration"),
        (Self::ExternalContacts, "external.contacts"),
        (Self::ExternalEventsDataIngestion, "external.events.data.ingestion"),
        (Self::Gamification, "gamification"),
        (Self::Gcv, "gcv"),
        (Self::Gdpr, "gdpr"),
        (Self::Groups, "groups"),
        (Self::HistoricalAdherence, "historical.adherence"),
        (Self::Infrastructureascode, "infrastructureascode"),
        (Self::Integrations, "integrations"),
        (Self::IntentMiner, "intent.miner"),
        (Self::InternalMessaging, "internal.messaging"),
        (Self::Journey, "journey"),
        (Self::Knowledge, "knowledge"),
        (Self::LanguageUnderstanding, "language.understanding"),
        (Self::Learning, "learning"),
        (Self::LimitRegistry, "limit.registry"),
        (Self::Marketplace, "marketplace"),
        (Self::MediaCommunications, "media.communications"),
        (Self::Messaging, "messaging"),
        (Self::MicroFrontend, "micro.frontend"),
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
        (Self::SocialMedia, "social.media"),
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
        (Self::WorkforceManagementForecast, "workforce.management.forecast"),
        (Self::WorkforceManagement, "workforce.management"),
        (Self::System, "system"),
    ];
}

/// The property `status` of `LimitChangeRequestDetails`. Known values: `Approved`, `Rejected`, `Rollback`, `Pending`, `Open`, `SecondaryApprovalNamespacesAdded`, `ReviewerApproved`, `ReviewerRejected`, `ReviewerRollback`, `ImplementingChange`, `ChangeImplemented`, `ImplementingRollback`, `RollbackImplemented`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Approved, "Approved"),
        (Self::Rejected, "Rejected"),
        (Self::Rollback, "Rollback"),
        (Self::Pending, "Pending"),
        (Self::Open, "Open"),
        (Self::SecondaryApprovalNamespacesAdded, "SecondaryApprovalNamespacesAdded"),
        (Self::ReviewerApproved, "ReviewerApproved"),
        (Self::ReviewerRejected, "ReviewerRejected"),
        (Self::ReviewerRollback, "ReviewerRollback"),
        (Self::ImplementingChange, "ImplementingChange"),
        (Self::ChangeImplemented, "ChangeImplemented"),
        (Self::ImplementingRollback, "ImplementingRollback"),
        (Self::RollbackImplemented, "RollbackImplemented"),
    ];
}

/// The property `rejectReason` of `LimitChangeRequestDetails`. Known values: `AlternativeExists`, `IncreaseNotRequired`, `PlatformMisuse`, `PlatformStability`, `OtherReason`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RejectReason {
    AlternativeExists,
    IncreaseNotRequired,
    PlatformMisuse,
    PlatformStability,
    OtherReason,
}

impl crate::runtime::Enum for RejectReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AlternativeExists, "AlternativeExists"),
        (Self::IncreaseNotRequired, "IncreaseNotRequired"),
        (Self::PlatformMisuse, "PlatformMisuse"),
        (Self::PlatformStability, "PlatformStability"),
        (Self::OtherReason, "OtherReason"),
    ];
}
