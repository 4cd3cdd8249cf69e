// @generated from the schema "QualityAuditLogMessage"; changes made here are lost at the next generation

/// The schema `QualityAuditLogMessage`.
#[repr(C)]
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

crate::runtime::model!(QualityAuditLogMessage "QualityAuditLogMessage" 16 {
    (
        id: ::std::string::String = "id" 0 with_id,
        user_home_org_id: ::std::string::String = "userHomeOrgId" 0 with_user_home_org_id,
        user_trustee_org_id: ::std::string::String = "userTrusteeOrgId" 0 with_user_trustee_org_id,
        user: ::std::boxed::Box<crate::DomainEntityRef> = "user" 0 with_user,
        client: ::std::boxed::Box<crate::AddressableEntityRef> = "client" 0 with_client,
        remote_ips: ::std::vec::Vec<::std::string::String> = "remoteIps" 0 with_remote_ips,
        service_name: crate::runtime::Open<ServiceName> = "serviceName" 0 with_service_name,
        level: crate::runtime::Open<Level> = "level" 0 with_level,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        event_date: crate::runtime::DateTime = "eventDate" 0 with_event_date,
        message_info: ::std::boxed::Box<crate::MessageInfo> = "messageInfo" 0 with_message_info,
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        entity: ::std::boxed::Box<crate::DomainEntityRef> = "entity" 0 with_entity,
        entity_type: crate::runtime::Open<EntityType> = "entityType" 0 with_entity_type,
        property_changes: ::std::vec::Vec<crate::PropertyChange> = "propertyChanges" 0 with_property_changes,
        context: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "context" 0 with_context,
    )
});

/// The property `serviceName` of `QualityAuditLogMessage`. Known values: `RecordingService`, `RecordingPlaybackService`, `QualityService`.
#[non_exhaustive]
pub enum ServiceName {
    RecordingService,
    RecordingPlaybackService,
    QualityService,
}

crate::runtime::known!(ServiceName);

impl crate::runtime::Enum for ServiceName {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::RecordingService, "RecordingService"),
        (Self::RecordingPlaybackService, "RecordingPlaybackService"),
        (Self::QualityService, "QualityService"),
    ];
}

/// The property `level` of `QualityAuditLogMessage`. Known values: `User`, `System`, `GENESYS_INTERNAL`.
#[non_exhaustive]
pub enum Level {
    User,
    System,
    GenesysInternal,
}

crate::runtime::known!(Level);

impl crate::runtime::Enum for Level {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::System, "System"),
        (Self::GenesysInternal, "GENESYS_INTERNAL"),
    ];
}

/// The property `status` of `QualityAuditLogMessage`. Known values: `Success`, `Failure`, `Warning`.
#[non_exhaustive]
pub enum Status {
    Success,
    Failure,
    Warning,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "Success"),
        (Self::Failure, "Failure"),
        (Self::Warning, "Warning"),
    ];
}

/// The property `action` of `QualityAuditLogMessage`. Known values: `Read`, `Create`, `Update`, `Delete`, `Abandon`, `Archive`, `Export`, `Download`, `RestoreRequest`, `RestoreComplete`, `ApplyProtection`, `RevokeProtection`, `UpdateRetention`.
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

crate::runtime::known!(Action);

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
#[non_exhaustive]
pub enum EntityType {
    Recording,
    Evaluation,
    Calibration,
    Annotation,
    ScreenRecording,
    Survey,
}

crate::runtime::known!(EntityType);

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
