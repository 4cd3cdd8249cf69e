// @generated from the schema "EventLog"; changes made here are lost at the next generation

/// The schema `EventLog`.
pub struct EventLog {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `errorEntity`: `DomainEntityRef`.
    #[doc(alias = "errorEntity")]
    pub error_entity: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `relatedEntity`: `DomainEntityRef`.
    #[doc(alias = "relatedEntity")]
    pub related_entity: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// `level`: `string`.
    pub level: ::std::option::Option<crate::runtime::Open<Level>>,
    /// `category`: `string`.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `eventMessage`: `EventMessage`.
    #[doc(alias = "eventMessage")]
    pub event_message: ::std::option::Option<::std::boxed::Box<crate::EventMessage>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventLog {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        error_entity: ::std::option::Option::None,
        related_entity: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        level: ::std::option::Option::None,
        category: ::std::option::Option::None,
        correlation_id: ::std::option::Option::None,
        event_message: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventLog = &<EventLog as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventLog",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("errorEntity", "error_entity", 0),
            ("relatedEntity", "related_entity", 0),
            ("timestamp", "timestamp", 0),
            ("level", "level", 0),
            ("category", "category", 0),
            ("correlationId", "correlation_id", 0),
            ("eventMessage", "event_message", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.error_entity,
            &E.related_entity,
            &E.timestamp,
            &E.level,
            &E.category,
            &E.correlation_id,
            &E.event_message,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(EventLog);

crate::runtime::setters!(EventLog {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_error_entity: error_entity: ::std::boxed::Box<crate::DomainEntityRef>,
    with_related_entity: related_entity: ::std::boxed::Box<crate::DomainEntityRef>,
    with_timestamp: timestamp: crate::runtime::DateTime,
    with_level: level: crate::runtime::Open<Level>,
    with_category: category: crate::runtime::Open<Category>,
    with_correlation_id: correlation_id: ::std::string::String,
    with_event_message: event_message: ::std::boxed::Box<crate::EventMessage>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `level` of `EventLog`. Known values: `INFO`, `WARNING`, `ERROR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Level {
    Info,
    Warning,
    Error,
}

impl crate::runtime::Enum for Level {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Info, "INFO"),
        (Self::Warning, "WARNING"),
        (Self::Error, "ERROR"),
    ];
}

/// The property `category` of `EventLog`. Known values: `CALLBACK`, `CALL_RESTRICTION`, `CALL_RULE`, `CAMPAIGN`, `CAMPAIGN_RULE`, `CONTACT`, `CONTACT_LIST_FILTER`, `DIGITAL_RULE`, `DNC_LIST`, `ENTITY_LIMIT`, `IMPORT_ERROR`, `MESSAGE_RESTRICTION`, `MESSAGING_CAMPAIGN`, `IMPORT_TEMPLATE`, `ORGANIZATION_CONFIGURATION`, `SCHEDULE`, `MESSAGING_CAMPAIGN_SCHEDULE`, `EMAIL_CAMPAIGN_SCHEDULE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Category {
    Callback,
    CallRestriction,
    CallRule,
    Campaign,
    CampaignRule,
    Contact,
    ContactListFilter,
    DigitalRule,
    DncList,
    EntityLimit,
    ImportError,
    MessageRestriction,
    MessagingCampaign,
    ImportTemplate,
    OrganizationConfiguration,
    Schedule,
    MessagingCampaignSchedule,
    EmailCampaignSchedule,
}

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Callback, "CALLBACK"),
        (Self::CallRestriction, "CALL_RESTRICTION"),
        (Self::CallRule, "CALL_RULE"),
        (Self::Campaign, "CAMPAIGN"),
        (Self::CampaignRule, "CAMPAIGN_RULE"),
        (Self::Contact, "CONTACT"),
        (Self::ContactListFilter, "CONTACT_LIST_FILTER"),
        (Self::DigitalRule, "DIGITAL_RULE"),
        (Self::DncList, "DNC_LIST"),
        (Self::EntityLimit, "ENTITY_LIMIT"),
        (Self::ImportError, "IMPORT_ERROR"),
        (Self::MessageRestriction, "MESSAGE_RESTRICTION"),
        (Self::MessagingCampaign, "MESSAGING_CAMPAIGN"),
        (Self::ImportTemplate, "IMPORT_TEMPLATE"),
        (Self::OrganizationConfiguration, "ORGANIZATION_CONFIGURATION"),
        (Self::Schedule, "SCHEDULE"),
        (Self::MessagingCampaignSchedule, "MESSAGING_CAMPAIGN_SCHEDULE"),
        (Self::EmailCampaignSchedule, "EMAIL_CAMPAIGN_SCHEDULE"),
    ];
}
