// @generated from the schema "AuditLogMessage"; changes made here are lost at the next generation

/// The schema `AuditLogMessage`.
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

impl crate::runtime::Model for AuditLogMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        user_home_org_id: ::std::option::Option::None,
        user: ::std::option::Option::None,
        client: ::std::option::Option::None,
        remote_ip: ::std::option::Option::None,
        service_name: ::std::option::Option::None,
        level: ::std::option::Option::None,
        event_date: ::std::option::Option::None,
        message: ::std::option::Option::None,
        action: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        entity_type: ::std::option::Option::None,
        status: ::std::option::Option::None,
        application: ::std::option::Option::None,
        initiating_action: ::std::option::Option::None,
        transaction_initiator: ::std::option::Option::None,
        property_changes: ::std::option::Option::None,
        context: ::std::option::Option::None,
        entity_changes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditLogMessage = &<AuditLogMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditLogMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("userHomeOrgId", "user_home_org_id", 0),
            ("user", "user", 0),
            ("client", "client", 0),
            ("remoteIp", "remote_ip", 0),
            ("serviceName", "service_name", 0),
            ("level", "level", 0),
            ("eventDate", "event_date", 0),
            ("message", "message", 0),
            ("action", "action", 0),
            ("entity", "entity", 0),
            ("entityType", "entity_type", 0),
            ("status", "status", 0),
            ("application", "application", 0),
            ("initiatingAction", "initiating_action", 0),
            ("transactionInitiator", "transaction_initiator", 0),
            ("propertyChanges", "property_changes", 0),
            ("context", "context", 0),
            ("entityChanges", "entity_changes", 0),
        ],
        fields: &[
            &E.id,
            &E.user_home_org_id,
            &E.user,
            &E.client,
            &E.remote_ip,
            &E.service_name,
            &E.level,
            &E.event_date,
            &E.message,
            &E.action,
            &E.entity,
            &E.entity_type,
            &E.status,
            &E.application,
            &E.initiating_action,
            &E.transaction_initiator,
            &E.property_changes,
            &E.context,
            &E.entity_changes,
        ],
    }
};

crate::runtime::model!(AuditLogMessage);

crate::runtime::setters!(AuditLogMessage {
    with_id: id: ::std::string::String,
    with_user_home_org_id: user_home_org_id: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::DomainEntityRef>,
    with_client: client: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_remote_ip: remote_ip: ::std::vec::Vec<::std::string::String>,
    with_service_name: service_name: ::std::string::String,
    with_level: level: crate::runtime::Open<Level>,
    with_event_date: event_date: crate::runtime::DateTime,
    with_message: message: ::std::boxed::Box<crate::MessageInfo>,
    with_action: action: ::std::string::String,
    with_entity: entity: ::std::boxed::Box<crate::DomainEntityRef>,
    with_entity_type: entity_type: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_application: application: ::std::string::String,
    with_initiating_action: initiating_action: ::std::boxed::Box<crate::InitiatingAction>,
    with_transaction_initiator: transaction_initiator: bool,
    with_property_changes: property_changes: ::std::vec::Vec<crate::PropertyChange>,
    with_context: context: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_entity_changes: entity_changes: ::std::vec::Vec<crate::EntityChange>,
});

/// The property `level` of `AuditLogMessage`. Known values: `USER`, `SYSTEM`, `GENESYS_INTERNAL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Level {
    User,
    System,
    GenesysInternal,
}

impl crate::runtime::Enum for Level {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::System, "SYSTEM"),
        (Self::GenesysInternal, "GENESYS_INTERNAL"),
    ];
}

/// The property `status` of `AuditLogMessage`. Known values: `SUCCESS`, `FAILURE`, `WARNING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Success,
    Failure,
    Warning,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "SUCCESS"),
        (Self::Failure, "FAILURE"),
        (Self::Warning, "WARNING"),
    ];
}
