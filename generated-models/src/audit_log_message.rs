// @generated from the schema "AuditLogMessage"; changes made here are lost at the next generation

/// The schema `AuditLogMessage`.
#[repr(C)]
pub struct AuditLogMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `userHomeOrgId`: `string`.
    #[doc(alias = "userHomeOrgId")]
    pub user_home_org_id: ::std::option::Option<::std::string::String>,
    /// `user`: `DomainEntityRef`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `client`: `AddressableEntityRef`.
    pub client: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `remoteIp`: `array of string`.
    #[doc(alias = "remoteIp")]
    pub remote_ip: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `serviceName`: `string`.
    #[doc(alias = "serviceName")]
    pub service_name: ::std::option::Option<::std::string::String>,
    /// `level`: `string`.
    pub level: ::std::option::Option<crate::runtime::Open<Level>>,
    /// `eventDate`: `string (date-time)`.
    #[doc(alias = "eventDate")]
    pub event_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `message`: `MessageInfo`.
    pub message: ::std::option::Option<::std::boxed::Box<crate::MessageInfo>>,
    /// `action`: `string`.
    pub action: ::std::option::Option<::std::string::String>,
    /// `entity`: `DomainEntityRef`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `application`: `string`.
    pub application: ::std::option::Option<::std::string::String>,
    /// `initiatingAction`: `InitiatingAction`.
    #[doc(alias = "initiatingAction")]
    pub initiating_action: ::std::option::Option<
        ::std::boxed::Box<crate::InitiatingAction>,
    >,
    /// `transactionInitiator`: `boolean`.
    #[doc(alias = "transactionInitiator")]
    pub transaction_initiator: ::std::option::Option<bool>,
    /// `propertyChanges`: `array of PropertyChange`.
    #[doc(alias = "propertyChanges")]
    pub property_changes: ::std::option::Option<::std::vec::Vec<crate::PropertyChange>>,
    /// `context`: `map of string`.
    pub context: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `entityChanges`: `array of EntityChange`.
    #[doc(alias = "entityChanges")]
    pub entity_changes: ::std::option::Option<::std::vec::Vec<crate::EntityChange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuditLogMessage "AuditLogMessage" 19 {
    (
        id: ::std::string::String = "id" 0 with_id,
        user_home_org_id: ::std::string::String = "userHomeOrgId" 0 with_user_home_org_id,
        user: ::std::boxed::Box<crate::DomainEntityRef> = "user" 0 with_user,
        client: ::std::boxed::Box<crate::AddressableEntityRef> = "client" 0 with_client,
        remote_ip: ::std::vec::Vec<::std::string::String> = "remoteIp" 0 with_remote_ip,
        service_name: ::std::string::String = "serviceName" 0 with_service_name,
        level: crate::runtime::Open<Level> = "level" 0 with_level,
        event_date: crate::runtime::DateTime = "eventDate" 0 with_event_date,
        message: ::std::boxed::Box<crate::MessageInfo> = "message" 0 with_message,
        action: ::std::string::String = "action" 0 with_action,
        entity: ::std::boxed::Box<crate::DomainEntityRef> = "entity" 0 with_entity,
        entity_type: ::std::string::String = "entityType" 0 with_entity_type,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        application: ::std::string::String = "application" 0 with_application,
        initiating_action: ::std::boxed::Box<crate::InitiatingAction> = "initiatingAction" 0 with_initiating_action,
        transaction_initiator: bool = "transactionInitiator" 0 with_transaction_initiator,
    )
    (
        property_changes: ::std::vec::Vec<crate::PropertyChange> = "propertyChanges" 0 with_property_changes,
        context: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "context" 0 with_context,
        entity_changes: ::std::vec::Vec<crate::EntityChange> = "entityChanges" 0 with_entity_changes,
    )
});

/// The property `level` of `AuditLogMessage`. Known values: `USER`, `SYSTEM`, `GENESYS_INTERNAL`.
#[non_exhaustive]
pub enum Level {
    User,
    System,
    GenesysInternal,
}

crate::runtime::known!(Level);

impl crate::runtime::Enum for Level {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::System, "SYSTEM"),
        (Self::GenesysInternal, "GENESYS_INTERNAL"),
    ];
}

/// The property `status` of `AuditLogMessage`. Known values: `SUCCESS`, `FAILURE`, `WARNING`.
#[non_exhaustive]
pub enum Status {
    Success,
    Failure,
    Warning,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "SUCCESS"),
        (Self::Failure, "FAILURE"),
        (Self::Warning, "WARNING"),
    ];
}
