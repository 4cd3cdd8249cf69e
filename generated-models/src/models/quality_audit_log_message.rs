// @generated from the schema "QualityAuditLogMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{AddressableEntityRef, DomainEntityRef, MessageInfo, PropertyChange};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QualityAuditLogMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QualityAuditLogMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `userHomeOrgId`: `string`.
    #[doc(alias = "userHomeOrgId")]
    pub user_home_org_id: Option<String>,
    /// `userTrusteeOrgId`: `string`.
    #[doc(alias = "userTrusteeOrgId")]
    pub user_trustee_org_id: Option<String>,
    /// `user`: `DomainEntityRef`.
    pub user: Option<Box<DomainEntityRef>>,
    /// `client`: `AddressableEntityRef`.
    pub client: Option<Box<AddressableEntityRef>>,
    /// `remoteIps`: `array of string`.
    #[doc(alias = "remoteIps")]
    pub remote_ips: Option<Vec<String>>,
    /// `serviceName`: one of `RecordingService`, `RecordingPlaybackService` and `QualityService`.
    #[doc(alias = "serviceName")]
    pub service_name: Option<Open<ServiceName>>,
    /// `level`: one of `User`, `System` and `GENESYS_INTERNAL`.
    pub level: Option<Open<Level>>,
    /// `status`: one of `Success`, `Failure` and `Warning`.
    pub status: Option<Open<Status>>,
    /// `eventDate`: `string (date-time)`.
    #[doc(alias = "eventDate")]
    pub event_date: Option<DateTime>,
    /// `messageInfo`: `MessageInfo`.
    #[doc(alias = "messageInfo")]
    pub message_info: Option<Box<MessageInfo>>,
    /// `action`: one of `Read`, `Create`, `Update`, `Delete` and 9 more.
    pub action: Option<Open<Action>>,
    /// `entity`: `DomainEntityRef`.
    pub entity: Option<Box<DomainEntityRef>>,
    /// `entityType`: one of `Recording`, `Evaluation`, `Calibration`, `Annotation` and 2 more.
    #[doc(alias = "entityType")]
    pub entity_type: Option<Open<EntityType>>,
    /// `propertyChanges`: `array of PropertyChange`.
    #[doc(alias = "propertyChanges")]
    pub property_changes: Option<Vec<PropertyChange>>,
    /// `context`: `map of string`.
    pub context: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QualityAuditLogMessage "QualityAuditLogMessage" 16 {
    (
        id: String = "id" with_id,
        user_home_org_id: String = "userHomeOrgId" with_user_home_org_id,
        user_trustee_org_id: String = "userTrusteeOrgId" with_user_trustee_org_id,
        user: Box<DomainEntityRef> = "user" with_user,
        client: Box<AddressableEntityRef> = "client" with_client,
        remote_ips: Vec<String> = "remoteIps" with_remote_ips,
        service_name: Open<ServiceName> = "serviceName" with_service_name,
        level: Open<Level> = "level" with_level,
        status: Open<Status> = "status" with_status,
        event_date: DateTime = "eventDate" with_event_date,
        message_info: Box<MessageInfo> = "messageInfo" with_message_info,
        action: Open<Action> = "action" with_action,
        entity: Box<DomainEntityRef> = "entity" with_entity,
        entity_type: Open<EntityType> = "entityType" with_entity_type,
        property_changes: Vec<PropertyChange> = "propertyChanges" with_property_changes,
        context: BTreeMap<String, String> = "context" with_context,
    )
});

/// The property `serviceName` of `QualityAuditLogMessage`. Known values: `RecordingService`, `RecordingPlaybackService`, `QualityService`.
#[repr(u16)]
#[non_exhaustive]
pub enum ServiceName {
    RecordingService,
    RecordingPlaybackService,
    QualityService,
}

crate::runtime::values!(ServiceName {
    RecordingService = "RecordingService",
    RecordingPlaybackService = "RecordingPlaybackService",
    QualityService = "QualityService",
});

/// The property `level` of `QualityAuditLogMessage`. Known values: `User`, `System`, `GENESYS_INTERNAL`.
#[repr(u16)]
#[non_exhaustive]
pub enum Level {
    User,
    System,
    GenesysInternal,
}

crate::runtime::values!(Level {
    User = "User",
    System = "System",
    GenesysInternal = "GENESYS_INTERNAL",
});

/// The property `status` of `QualityAuditLogMessage`. Known values: `Success`, `Failure`, `Warning`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Success,
    Failure,
    Warning,
}

crate::runtime::values!(Status {
    Success = "Success",
    Failure = "Failure",
    Warning = "Warning",
});

/// The property `action` of `QualityAuditLogMessage`. Known values: `Read`, `Create`, `Update`, `Delete`, `Abandon`, `Archive`, `Export`, `Download`, `RestoreRequest`, `RestoreComplete`, `ApplyProtection`, `RevokeProtection`, `UpdateRetention`.
#[repr(u16)]
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

crate::runtime::values!(Action {
    Read = "Read",
    Create = "Create",
    Update = "Update",
    Delete = "Delete",
    Abandon = "Abandon",
    Archive = "Archive",
    Export = "Export",
    Download = "Download",
    RestoreRequest = "RestoreRequest",
    RestoreComplete = "RestoreComplete",
    ApplyProtection = "ApplyProtection",
    RevokeProtection = "RevokeProtection",
    UpdateRetention = "UpdateRetention",
});

/// The property `entityType` of `QualityAuditLogMessage`. Known values: `Recording`, `Evaluation`, `Calibration`, `Annotation`, `ScreenRecording`, `Survey`.
#[repr(u16)]
#[non_exhaustive]
pub enum EntityType {
    Recording,
    Evaluation,
    Calibration,
    Annotation,
    ScreenRecording,
    Survey,
}

crate::runtime::values!(EntityType {
    Recording = "Recording",
    Evaluation = "Evaluation",
    Calibration = "Calibration",
    Annotation = "Annotation",
    ScreenRecording = "ScreenRecording",
    Survey = "Survey",
});
