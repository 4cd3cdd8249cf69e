// @generated from the schema "MessagingCampaign"; changes made here are lost at the next generation

/// The schema `MessagingCampaign`.
pub struct MessagingCampaign {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `division`: `DomainEntityRef`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `campaignStatus`: `string`.
    #[doc(alias = "campaignStatus")]
    pub campaign_status: ::std::option::Option<crate::runtime::Open<CampaignStatus>>,
    /// `callableTimeSet`: `DomainEntityRef`.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `contactList`: `DomainEntityRef`, required.
    #[doc(alias = "contactList")]
    pub contact_list: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dncLists`: `array of DomainEntityRef`.
    #[doc(alias = "dncLists")]
    pub dnc_lists: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `alwaysRunning`: `boolean`.
    #[doc(alias = "alwaysRunning")]
    pub always_running: ::std::option::Option<bool>,
    /// `contactSorts`: `array of ContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: ::std::option::Option<::std::vec::Vec<crate::ContactSort>>,
    /// `messagesPerMinute`: `integer (int32)`, required.
    #[doc(alias = "messagesPerMinute")]
    pub messages_per_minute: ::std::option::Option<i32>,
    /// `ruleSets`: `array of DomainEntityRef`.
    #[doc(alias = "ruleSets")]
    pub rule_sets: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `contactListFilters`: `array of DomainEntityRef`.
    #[doc(alias = "contactListFilters")]
    pub contact_list_filters: ::std::option::Option<
        ::std::vec::Vec<crate::DomainEntityRef>,
    >,
    /// `errors`: `array of RestErrorDetail`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::RestErrorDetail>>,
    /// `dynamicContactQueueingSettings`: `DynamicContactQueueingSettings`.
    #[doc(alias = "dynamicContactQueueingSettings")]
    pub dynamic_contact_queueing_settings: ::std::option::Option<
        ::std::boxed::Box<crate::DynamicContactQueueingSettings>,
    >,
    /// `emailConfig`: `EmailConfig`.
    #[doc(alias = "emailConfig")]
    pub email_config: ::std::option::Option<::std::boxed::Box<crate::EmailConfig>>,
    /// `smsConfig`: `SmsConfig`.
    #[doc(alias = "smsConfig")]
    pub sms_config: ::std::option::Option<::std::boxed::Box<crate::SmsConfig>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingCampaign {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        division: ::std::option::Option::None,
        campaign_status: ::std::option::Option::None,
        callable_time_set: ::std::option::Option::None,
        contact_list: ::std::option::Option::None,
        dnc_lists: ::std::option::Option::None,
        always_running: ::std::option::Option::None,
        contact_sorts: ::std::option::Option::None,
        messages_per_minute: ::std::option::Option::None,
        rule_sets: ::std::option::Option::None,
        contact_list_filters: ::std::option::Option::None,
        errors: ::std::option::Option::None,
        dynamic_contact_queueing_settings: ::std::option::Option::None,
        email_config: ::std::option::Option::None,
        sms_config: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingCampaign = &<MessagingCampaign as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingCampaign",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("division", "division", 0),
            ("campaignStatus", "campaign_status", 0),
            ("callableTimeSet", "callable_time_set", 0),
            ("contactList", "contact_list", 1),
            ("dncLists", "dnc_lists", 0),
            ("alwaysRunning", "always_running", 0),
            ("contactSorts", "contact_sorts", 0),
            ("messagesPerMinute", "messages_per_minute", 1),
            ("ruleSets", "rule_sets", 0),
            ("contactListFilters", "contact_list_filters", 0),
            ("errors", "errors", 0),
            ("dynamicContactQueueingSettings", "dynamic_contact_queueing_settings", 0),
            ("emailConfig", "email_config", 0),
            ("smsConfig", "sms_config", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.division,
            &E.campaign_status,
            &E.callable_time_set,
            &E.contact_list,
            &E.dnc_lists,
            &E.always_running,
            &E.contact_sorts,
            &E.messages_per_minute,
            &E.rule_sets,
            &E.contact_list_filters,
            &E.errors,
            &E.dynamic_contact_queueing_settings,
            &E.email_config,
            &E.sms_config,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(MessagingCampaign);

crate::runtime::setters!(MessagingCampaign {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_division: division: ::std::boxed::Box<crate::DomainEntityRef>,
    with_campaign_status: campaign_status: crate::runtime::Open<CampaignStatus>,
    with_callable_time_set: callable_time_set: ::std::boxed::Box<crate::DomainEntityRef>,
    with_contact_list: contact_list: ::std::boxed::Box<crate::DomainEntityRef>,
    with_dnc_lists: dnc_lists: ::std::vec::Vec<crate::DomainEntityRef>,
    with_always_running: always_running: bool,
    with_contact_sorts: contact_sorts: ::std::vec::Vec<crate::ContactSort>,
    with_messages_per_minute: messages_per_minute: i32,
    with_rule_sets: rule_sets: ::std::vec::Vec<crate::DomainEntityRef>,
    with_contact_list_filters: contact_list_filters: ::std::vec::Vec<crate::DomainEntityRef>,
    with_errors: errors: ::std::vec::Vec<crate::RestErrorDetail>,
    with_dynamic_contact_queueing_settings: dynamic_contact_queueing_settings: ::std::boxed::Box<crate::DynamicContactQueueingSettings>,
    with_email_config: email_config: ::std::boxed::Box<crate::EmailConfig>,
    with_sms_config: sms_config: ::std::boxed::Box<crate::SmsConfig>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `campaignStatus` of `MessagingCampaign`. Known values: `on`, `stopping`, `off`, `complete`, `invalid`, `forced_off`, `forced_stopping`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignStatus {
    On,
    Stopping,
    Off,
    Complete,
    Invalid,
    ForcedOff,
    ForcedStopping,
}

impl crate::runtime::Enum for CampaignStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::On, "on"),
        (Self::Stopping, "stopping"),
        (Self::Off, "off"),
        (Self::Complete, "complete"),
        (Self::Invalid, "invalid"),
        (Self::ForcedOff, "forced_off"),
        (Self::ForcedStopping, "forced_stopping"),
    ];
}
