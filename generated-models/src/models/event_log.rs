// @generated from the schema "EventLog"; changes made here are lost at the next generation

use crate::{DomainEntityRef, EventMessage};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `EventLog`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventLog {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `errorEntity`: `DomainEntityRef`.
    #[doc(alias = "errorEntity")]
    pub error_entity: Option<Box<DomainEntityRef>>,
    /// `relatedEntity`: `DomainEntityRef`.
    #[doc(alias = "relatedEntity")]
    pub related_entity: Option<Box<DomainEntityRef>>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: Option<DateTime>,
    /// `level`: one of `INFO`, `WARNING` and `ERROR`.
    pub level: Option<Open<Level>>,
    /// `category`: one of `CALLBACK`, `CALL_RESTRICTION`, `CALL_RULE`, `CAMPAIGN` and 14 more.
    pub category: Option<Open<Category>>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// `eventMessage`: `EventMessage`.
    #[doc(alias = "eventMessage")]
    pub event_message: Option<Box<EventMessage>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventLog "EventLog" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        error_entity: Box<DomainEntityRef> = "errorEntity" with_error_entity,
        related_entity: Box<DomainEntityRef> = "relatedEntity" with_related_entity,
        timestamp: DateTime = "timestamp" with_timestamp,
        level: Open<Level> = "level" with_level,
        category: Open<Category> = "category" with_category,
        correlation_id: String = "correlationId" with_correlation_id,
        event_message: Box<EventMessage> = "eventMessage" with_event_message,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `level` of `EventLog`. Known values: `INFO`, `WARNING`, `ERROR`.
#[repr(u16)]
#[non_exhaustive]
pub enum Level {
    Info,
    Warning,
    Error,
}

crate::runtime::values!(Level {
    Info = "INFO",
    Warning = "WARNING",
    Error = "ERROR",
});

/// The property `category` of `EventLog`. Known values: `CALLBACK`, `CALL_RESTRICTION`, `CALL_RULE`, `CAMPAIGN`, `CAMPAIGN_RULE`, `CONTACT`, `CONTACT_LIST_FILTER`, `DIGITAL_RULE`, `DNC_LIST`, `ENTITY_LIMIT`, `IMPORT_ERROR`, `MESSAGE_RESTRICTION`, `MESSAGING_CAMPAIGN`, `IMPORT_TEMPLATE`, `ORGANIZATION_CONFIGURATION`, `SCHEDULE`, `MESSAGING_CAMPAIGN_SCHEDULE`, `EMAIL_CAMPAIGN_SCHEDULE`.
#[repr(u16)]
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

crate::runtime::values!(Category {
    Callback = "CALLBACK",
    CallRestriction = "CALL_RESTRICTION",
    CallRule = "CALL_RULE",
    Campaign = "CAMPAIGN",
    CampaignRule = "CAMPAIGN_RULE",
    Contact = "CONTACT",
    ContactListFilter = "CONTACT_LIST_FILTER",
    DigitalRule = "DIGITAL_RULE",
    DncList = "DNC_LIST",
    EntityLimit = "ENTITY_LIMIT",
    ImportError = "IMPORT_ERROR",
    MessageRestriction = "MESSAGE_RESTRICTION",
    MessagingCampaign = "MESSAGING_CAMPAIGN",
    ImportTemplate = "IMPORT_TEMPLATE",
    OrganizationConfiguration = "ORGANIZATION_CONFIGURATION",
    Schedule = "SCHEDULE",
    MessagingCampaignSchedule = "MESSAGING_CAMPAIGN_SCHEDULE",
    EmailCampaignSchedule = "EMAIL_CAMPAIGN_SCHEDULE",
});
