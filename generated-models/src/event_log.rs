// @generated from the schema "EventLog"; changes made here are lost at the next generation

/// The schema `EventLog`.
#[repr(C)]
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

crate::runtime::model!(EventLog "EventLog" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        error_entity: ::std::boxed::Box<crate::DomainEntityRef> = "errorEntity" 0 with_error_entity,
        related_entity: ::std::boxed::Box<crate::DomainEntityRef> = "relatedEntity" 0 with_related_entity,
        timestamp: crate::runtime::DateTime = "timestamp" 0 with_timestamp,
        level: crate::runtime::Open<Level> = "level" 0 with_level,
        category: crate::runtime::Open<Category> = "category" 0 with_category,
        correlation_id: ::std::string::String = "correlationId" 0 with_correlation_id,
        event_message: ::std::boxed::Box<crate::EventMessage> = "eventMessage" 0 with_event_message,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `level` of `EventLog`. Known values: `INFO`, `WARNING`, `ERROR`.
#[non_exhaustive]
pub enum Level {
    Info,
    Warning,
    Error,
}

crate::runtime::known!(Level);

impl crate::runtime::Enum for Level {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Info, "INFO"),
        (Self::Warning, "WARNING"),
        (Self::Error, "ERROR"),
    ];
}

/// The property `category` of `EventLog`. Known values: `CALLBACK`, `CALL_RESTRICTION`, `CALL_RULE`, `CAMPAIGN`, `CAMPAIGN_RULE`, `CONTACT`, `CONTACT_LIST_FILTER`, `DIGITAL_RULE`, `DNC_LIST`, `ENTITY_LIMIT`, `IMPORT_ERROR`, `MESSAGE_RESTRICTION`, `MESSAGING_CAMPAIGN`, `IMPORT_TEMPLATE`, `ORGANIZATION_CONFIGURATION`, `SCHEDULE`, `MESSAGING_CAMPAIGN_SCHEDULE`, `EMAIL_CAMPAIGN_SCHEDULE`.
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

crate::runtime::known!(Category);

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
