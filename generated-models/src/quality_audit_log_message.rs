// @generated from the schema "QualityAuditLogMessage"; changes made here are lost at the next generation

/// The schema `QualityAuditLogMessage`.
pub struct QualityAuditLogMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `userHomeOrgId`: `string`.
    #[doc(alias = "userHomeOrgId")]
    pub user_home_org_id: ::std::option::Option<::std::string::String>,
    /// `userTrusteeOrgId`: `string`.
    #[doc(alias = "userTrusteeOrgId")]
    pub user_trustee_org_id: ::std::option::Option<::std::string::String>,
    /// `user`: `DomainEntityRef`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `client`: `AddressableEntityRef`.
    pub client: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `remoteIps`: `array of string`.
    #[doc(alias = "remoteIps")]
    pub remote_ips: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `serviceName`: `string`.
    #[doc(alias = "serviceName")]
    pub service_name: ::std::option::Option<crate::runtime::Open<ServiceName>>,
    /// `level`: `string`.
    pub level: ::std::option::Option<crate::runtime::Open<Level>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `eventDate`: `string (date-time)`.
    #[doc(alias = "eventDate")]
    pub event_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `messageInfo`: `MessageInfo`.
    #[doc(alias = "messageInfo")]
    pub message_info: ::std::option::Option<::std::boxed::Box<crate::MessageInfo>>,
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `entity`: `DomainEntityRef`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<crate::runtime::Open<EntityType>>,
    /// `propertyChanges`: `array of PropertyChange`.
    #[doc(alias = "propertyChanges")]
    pub property_changes: ::std::option::Option<::std::vec::Vec<crate::PropertyChange>>,
    /// `context`: `map of string`.
    pub context: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QualityAuditLogMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        user_home_org_id: ::std::option::Option::None,
        user_trustee_org_id: ::std::option::Option::None,
        user: ::std::option::Option::None,
        client: ::std::option::Option::None,
        remote_ips: ::std::option::Option::None,
        service_name: ::std::option::Option::None,
        level: ::std::option::Option::None,
        status: ::std::option::Option::None,
        event_date: ::std::option::Option::None,
        message_info: ::std::option::Option::None,
        action: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        entity_type: ::std::option::Option::None,
        property_changes: ::std::option::Option::None,
        context: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QualityAuditLogMessage = &<QualityAuditLogMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QualityAuditLogMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("userHomeOrgId", "user_home_org_id", 0),
            ("userTrusteeOrgId", "user_trustee_org_id", 0),
            ("user", "user", 0),
            ("client", "client", 0),
            ("remoteIps", "remote_ips", 0),
            ("serviceName", "service_name", 0),
            ("level", "level", 0),
            ("status", "status", 0),
            ("eventDate", "event_date", 0),
            ("messageInfo", "message_info", 0),
            ("action", "action", 0),
            ("entity", "entity", 0),
            ("entityType", "entity_type", 0),
            ("propertyChanges", "property_changes", 0),
            ("context", "context", 0),
        ],
        fields: &[
            &E.id,
            &E.user_home_org_id,
            &E.user_trustee_org_id,
            &E.user,
            &E.client,
            &E.remote_ips,
            &E.service_name,
            &E.level,
            &E.status,
            &E.event_date,
            &E.message_info,
            &E.action,
            &E.entity,
            &E.entity_type,
            &E.property_changes,
            &E.context,
        ],
    }
};

crate::runtime::model!(QualityAuditLogMessage);

crate::runtime::setters!(QualityAuditLogMessage {
    with_id: id: ::std::string::String,
    with_user_home_org_id: user_home_org_id: ::std::string::String,
    with_user_trustee_org_id: user_trustee_org_id: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::DomainEntityRef>,
    with_client: client: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_remote_ips: remote_ips: ::std::vec::Vec<::std::string::String>,
    with_service_name: service_name: crate::runtime::Open<ServiceName>,
    with_level: level: crate::runtime::Open<Level>,
    with_status: status: crate::runtime::Open<Status>,
    with_event_date: event_date: crate::runtime::DateTime,
    with_message_info: message_info: ::std::boxed::Box<crate::MessageInfo>,
    with_action: action: crate::runtime::Open<Action>,
    with_entity: entity: ::std::boxed::Box<crate::DomainEntityRef>,
    with_entity_type: entity_type: crate::runtime::Open<EntityType>,
    with_property_changes: property_changes: ::std::vec::Vec<crate::PropertyChange>,
    with_context: context: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});

/// The property `serviceName` of `QualityAuditLogMessage`. Known values: `RecordingService`, `RecordingPlaybackService`, `QualityService`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServiceName {
    RecordingService,
    RecordingPlaybackService,
    QualityService,
}

impl crate::runtime::Enum for ServiceName {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::RecordingService, "RecordingService"),
        (Self::RecordingPlaybackService, "RecordingPlaybackService"),
        (Self::QualityService, "QualityService"),
    ];
}

/// The property `level` of `QualityAuditLogMessage`. Known values: `User`, `System`, `GENESYS_INTERNAL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Level {
    User,
    System,
    GenesysInternal,
}

impl crate::runtime::Enum for Level {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::System, "System"),
        (Self::GenesysInternal, "GENESYS_INTERNAL"),
    ];
}

/// The property `status` of `QualityAuditLogMessage`. Known values: `Success`, `Failure`, `Warning`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Success,
    Failure,
    Warning,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "Success"),
        (Self::Failure, "Failure"),
        (Self::Warning, "Warning"),
    ];
}

/// The property `action` of `QualityAuditLogMessage`. Known values: `Read`, `Create`, `Update`, `Delete`, `Abandon`, `Archive`, `Export`, `Download`, `RestoreRequest`, `RestoreComplete`, `ApplyProtection`, `RevokeProtection`, `UpdateRetention`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Read,
    Create,
    Update,
    Delete,
    Abandon,
    Archive,
    Export,
    Download,
    RestoreRequest,
    RestoreComplete,
    ApplyProtection,
    RevokeProtection,
    UpdateRetention,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Read, "Read"),
        (Self::Create, "Create"),
        (Self::Update, "Update"),
        (Self::Delete, "Delete"),
        (Self::Abandon, "Abandon"),
        (Self::Archive, "Archive"),
        (Self::Export, "Export"),
        (Self::Download, "Download"),
        (Self::RestoreRequest, "RestoreRequest"),
        (Self::RestoreComplete, "RestoreComplete"),
        (Self::ApplyProtection, "ApplyProtection"),
        (Self::RevokeProtection, "RevokeProtection"),
        (Self::UpdateRetention, "UpdateRetention"),
    ];
}

/// The property `entityType` of `QualityAuditLogMessage`. Known values: `Recording`, `Evaluation`, `Calibration`, `Annotation`, `ScreenRecording`, `Survey`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntityType {
    Recording,
    Evaluation,
    Calibration,
    Annotation,
    ScreenRecording,
    Survey,
}

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Recording, "Recording"),
        (Self::Evaluation, "Evaluation"),
        (Self::Calibration, "Calibration"),
        (Self::Annotation, "Annotation"),
        (Self::ScreenRecording, "ScreenRecording"),
        (Self::Survey, "Survey"),
    ];
}
