// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign`.
#[repr(C)]
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

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign "OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign" 19 {
    (
        campaign_status: crate::runtime::Open<CampaignStatus> = "campaignStatus" 0 with_campaign_status,
        callable_time_set: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference> = "callableTimeSet" 0 with_callable_time_set,
        contact_list: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference> = "contactList" 0 with_contact_list,
        dnc_lists: ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference> = "dncLists" 0 with_dnc_lists,
        contact_list_filters: ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference> = "contactListFilters" 0 with_contact_list_filters,
        always_running: bool = "alwaysRunning" 0 with_always_running,
        contact_sorts: ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeContactSort> = "contactSorts" 0 with_contact_sorts,
        messages_per_minute: i64 = "messagesPerMinute" 0 with_messages_per_minute,
        rule_sets: ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference> = "ruleSets" 0 with_rule_sets,
        sms_config: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeSmsConfig> = "smsConfig" 0 with_sms_config,
        email_config: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeEmailConfig> = "emailConfig" 0 with_email_config,
        whats_app_config: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig> = "whatsAppConfig" 0 with_whats_app_config,
        errors: ::std::vec::Vec<crate::OutboundMessagingMessagingCampaignConfigChangeErrorDetail> = "errors" 0 with_errors,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
    )
    (
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
        division: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignConfigChangeUriReference> = "division" 0 with_division,
    )
});

/// The property `campaignStatus` of `OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign`. Known values: `on`, `off`, `complete`, `stopping`, `invalid`.
#[non_exhaustive]
pub enum CampaignStatus {
    On,
    Off,
    Complete,
    Stopping,
    Invalid,
}

crate::runtime::known!(CampaignStatus);

impl crate::runtime::Enum for CampaignStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::On, "on"),
        (Self::Off, "off"),
        (Self::Complete, "complete"),
        (Self::Stopping, "stopping"),
        (Self::Invalid, "invalid"),
    ];
}
