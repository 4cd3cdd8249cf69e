// @generated from the schema "AuditLogMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    AddressableEntityRef, DomainEntityRef, EntityChange, InitiatingAction, MessageInfo,
    PropertyChange,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AuditLogMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditLogMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `userHomeOrgId`: `string`.
    #[doc(alias = "userHomeOrgId")]
    pub user_home_org_id: Option<String>,
    /// `user`: `DomainEntityRef`.
    pub user: Option<Box<DomainEntityRef>>,
    /// `client`: `AddressableEntityRef`.
    pub client: Option<Box<AddressableEntityRef>>,
    /// `remoteIp`: `array of string`.
    #[doc(alias = "remoteIp")]
    pub remote_ip: Option<Vec<String>>,
    /// `serviceName`: `string`.
    #[doc(alias = "serviceName")]
    pub service_name: Option<String>,
    /// `level`: one of `USER`, `SYSTEM` and `GENESYS_INTERNAL`.
    pub level: Option<Open<Level>>,
    /// `eventDate`: `string (date-time)`.
    #[doc(alias = "eventDate")]
    pub event_date: Option<DateTime>,
    /// `message`: `MessageInfo`.
    pub message: Option<Box<MessageInfo>>,
    /// `action`: `string`.
    pub action: Option<String>,
    /// `entity`: `DomainEntityRef`.
    pub entity: Option<Box<DomainEntityRef>>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: Option<String>,
    /// `status`: one of `SUCCESS`, `FAILURE` and `WARNING`.
    pub status: Option<Open<Status>>,
    /// `application`: `string`.
    pub application: Option<String>,
    /// `initiatingAction`: `InitiatingAction`.
    #[doc(alias = "initiatingAction")]
    pub initiating_action: Option<Box<InitiatingAction>>,
    /// `transactionInitiator`: `boolean`.
    #[doc(alias = "transactionInitiator")]
    pub transaction_initiator: Option<bool>,
    /// `propertyChanges`: `array of PropertyChange`.
    #[doc(alias = "propertyChanges")]
    pub property_changes: Option<Vec<PropertyChange>>,
    /// `context`: `map of string`.
    pub context: Option<BTreeMap<String, String>>,
    /// `entityChanges`: `array of EntityChange`.
    #[doc(alias = "entityChanges")]
    pub entity_changes: Option<Vec<EntityChange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditLogMessage "AuditLogMessage" 19 {
    (
        id: String = "id" with_id,
        user_home_org_id: String = "userHomeOrgId" with_user_home_org_id,
        user: Box<DomainEntityRef> = "user" with_user,
        client: Box<AddressableEntityRef> = "client" with_client,
        remote_ip: Vec<String> = "remoteIp" with_remote_ip,
        service_name: String = "serviceName" with_service_name,
        level: Open<Level> = "level" with_level,
        event_date: DateTime = "eventDate" with_event_date,
        message: Box<MessageInfo> = "message" with_message,
        action: String = "action" with_action,
        entity: Box<DomainEntityRef> = "entity" with_entity,
        entity_type: String = "entityType" with_entity_type,
        status: Open<Status> = "status" with_status,
        application: String = "application" with_application,
        initiating_action: Box<InitiatingAction> = "initiatingAction" with_initiating_action,
        transaction_initiator: bool = "transactionInitiator" with_transaction_initiator,
    )
    (
        property_changes: Vec<PropertyChange> = "propertyChanges" with_property_changes,
        context: BTreeMap<String, String> = "context" with_context,
        entity_changes: Vec<EntityChange> = "entityChanges" with_entity_changes,
    )
});

/// The property `level` of `AuditLogMessage`. Known values: `USER`, `SYSTEM`, `GENESYS_INTERNAL`.
#[repr(u16)]
#[non_exhaustive]
pub enum Level {
    User,
    System,
    GenesysInternal,
}

crate::runtime::values!(Level {
    User = "USER",
    System = "SYSTEM",
    GenesysInternal = "GENESYS_INTERNAL",
});

/// The property `status` of `AuditLogMessage`. Known values: `SUCCESS`, `FAILURE`, `WARNING`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Success,
    Failure,
    Warning,
}

crate::runtime::values!(Status {
    Success = "SUCCESS",
    Failure = "FAILURE",
    Warning = "WARNING",
});
