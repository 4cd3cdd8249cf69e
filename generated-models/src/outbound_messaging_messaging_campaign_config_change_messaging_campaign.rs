// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign`.
pub struct OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign {
    /// `campaignStatus`: `string`.
    #[doc(alias = "campaignStatus")]
    pub campaign_status: ::std::option::Option<crate::runtime::Open<CampaignStatus>>,
    /// `callableTimeSet`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeUriReference,
        >,
    >,
    /// `contactList`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    #[doc(alias = "contactList")]
    pub contact_list: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeUriReference,
        >,
    >,
    /// `dncLists`: `array of OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    #[doc(alias = "dncLists")]
    pub dnc_lists: ::std::option::Option<
        ::std::vec::Vec<
            crate::OutboundMessagingMessagingCampaignConfigChangeUriReference,
        >,
    >,
    /// `contactListFilters`: `array of OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    #[doc(alias = "contactListFilters")]
    pub contact_list_filters: ::std::option::Option<
        ::std::vec::Vec<
            crate::OutboundMessagingMessagingCampaignConfigChangeUriReference,
        >,
    >,
    /// `alwaysRunning`: `boolean`.
    #[doc(alias = "alwaysRunning")]
    pub always_running: ::std::option::Option<bool>,
    /// `contactSorts`: `array of OutboundMessagingMessagingCampaignConfigChangeContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: ::std::option::Option<
        ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeContactSort>,
    >,
    /// `messagesPerMinute`: `integer`.
    #[doc(alias = "messagesPerMinute")]
    pub messages_per_minute: ::std::option::Option<i64>,
    /// `ruleSets`: `array of OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    #[doc(alias = "ruleSets")]
    pub rule_sets: ::std::option::Option<
        ::std::vec::Vec<
            crate::OutboundMessagingMessagingCampaignConfigChangeUriReference,
        >,
    >,
    /// `smsConfig`: `OutboundMessagingMessagingCampaignConfigChangeSmsConfig`.
    #[doc(alias = "smsConfig")]
    pub sms_config: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeSmsConfig>,
    >,
    /// `emailConfig`: `OutboundMessagingMessagingCampaignConfigChangeEmailConfig`.
    #[doc(alias = "emailConfig")]
    pub email_config: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeEmailConfig,
        >,
    >,
    /// `whatsAppConfig`: `OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig`.
    #[doc(alias = "whatsAppConfig")]
    pub whats_app_config: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig,
        >,
    >,
    /// `errors`: `array of OutboundMessagingMessagingCampaignConfigChangeErrorDetail`.
    pub errors: ::std::option::Option<
        ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeErrorDetail>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// `division`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignConfigChangeUriReference,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign {
    const EMPTY: Self = Self {
        campaign_status: ::std::option::Option::None,
        callable_time_set: ::std::option::Option::None,
        contact_list: ::std::option::Option::None,
        dnc_lists: ::std::option::Option::None,
        contact_list_filters: ::std::option::Option::None,
        always_running: ::std::option::Option::None,
        contact_sorts: ::std::option::Option::None,
        messages_per_minute: ::std::option::Option::None,
        rule_sets: ::std::option::Option::None,
        sms_config: ::std::option::Option::None,
        email_config: ::std::option::Option::None,
        whats_app_config: ::std::option::Option::None,
        errors: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        division: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign = &<OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("campaignStatus", "campaign_status", 0),
            ("callableTimeSet", "callable_time_set", 0),
            ("contactList", "contact_list", 0),
            ("dncLists", "dnc_lists", 0),
            ("contactListFilters", "contact_list_filters", 0),
            ("alwaysRunning", "always_running", 0),
            ("contactSorts", "contact_sorts", 0),
            ("messagesPerMinute", "messages_per_minute", 0),
            ("ruleSets", "rule_sets", 0),
            ("smsConfig", "sms_config", 0),
            ("emailConfig", "email_config", 0),
            ("whatsAppConfig", "whats_app_config", 0),
            ("errors", "errors", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
            ("division", "division", 0),
        ],
        fields: &[
            &E.campaign_status,
            &E.callable_time_set,
            &E.contact_list,
            &E.dnc_lists,
            &E.contact_list_filters,
            &E.always_running,
            &E.contact_sorts,
            &E.messages_per_minute,
            &E.rule_sets,
            &E.sms_config,
            &E.email_config,
            &E.whats_app_config,
            &E.errors,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.division,
        ],
    }
};

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign);

crate::runtime::setters!(OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign {
    with_campaign_status: campaign_status: crate::runtime::Open<CampaignStatus>,
    with_callable_time_set: callable_time_set: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    with_contact_list: contact_list: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    with_dnc_lists: dnc_lists: ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    with_contact_list_filters: contact_list_filters: ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    with_always_running: always_running: bool,
    with_contact_sorts: contact_sorts: ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeContactSort>,
    with_messages_per_minute: messages_per_minute: i64,
    with_rule_sets: rule_sets: ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    with_sms_config: sms_config: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeSmsConfig>,
    with_email_config: email_config: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeEmailConfig>,
    with_whats_app_config: whats_app_config: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig>,
    with_errors: errors: ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeErrorDetail>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
    with_division: division: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
});

/// The property `campaignStatus` of `OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign`. Known values: `on`, `off`, `complete`, `stopping`, `invalid`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignStatus {
    On,
    Off,
    Complete,
    Stopping,
    Invalid,
}

impl crate::runtime::Enum for CampaignStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::On, "on"),
        (Self::Off, "off"),
        (Self::Complete, "complete"),
        (Self::Stopping, "stopping"),
        (Self::Invalid, "invalid"),
    ];
}
