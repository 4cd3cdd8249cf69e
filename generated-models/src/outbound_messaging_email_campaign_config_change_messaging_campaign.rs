// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeMessagingCampaign"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeMessagingCampaign`.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeMessagingCampaign {
    /// `campaignStatus`: `string`.
    #[doc(alias = "campaignStatus")]
    pub campaign_status: ::std::option::Option<crate::runtime::Open<CampaignStatus>>,
    /// `callableTimeSet`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// `contactList`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    #[doc(alias = "contactList")]
    pub contact_list: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// `dncLists`: `array of OutboundMessagingEmailCampaignConfigChangeUriReference`.
    #[doc(alias = "dncLists")]
    pub dnc_lists: ::std::option::Option<
        ::std::vec::Vec<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// `contactListFilters`: `array of OutboundMessagingEmailCampaignConfigChangeUriReference`.
    #[doc(alias = "contactListFilters")]
    pub contact_list_filters: ::std::option::Option<
        ::std::vec::Vec<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// `alwaysRunning`: `boolean`.
    #[doc(alias = "alwaysRunning")]
    pub always_running: ::std::option::Option<bool>,
    /// `contactSorts`: `array of OutboundMessagingEmailCampaignConfigChangeContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: ::std::option::Option<
        ::std::vec::Vec<crate::OutboundMessagingEmailCampaignConfigChangeContactSort>,
    >,
    /// `messagesPerMinute`: `integer`.
    #[doc(alias = "messagesPerMinute")]
    pub messages_per_minute: ::std::option::Option<i64>,
    /// `ruleSets`: `array of OutboundMessagingEmailCampaignConfigChangeUriReference`.
    #[doc(alias = "ruleSets")]
    pub rule_sets: ::std::option::Option<
        ::std::vec::Vec<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// `smsConfig`: `OutboundMessagingEmailCampaignConfigChangeSmsConfig`.
    #[doc(alias = "smsConfig")]
    pub sms_config: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeSmsConfig>,
    >,
    /// `emailConfig`: `OutboundMessagingEmailCampaignConfigChangeEmailConfig`.
    #[doc(alias = "emailConfig")]
    pub email_config: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeEmailConfig>,
    >,
    /// `whatsAppConfig`: `OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig`.
    #[doc(alias = "whatsAppConfig")]
    pub whats_app_config: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig,
        >,
    >,
    /// `errors`: `array of OutboundMessagingEmailCampaignConfigChangeErrorDetail`.
    pub errors: ::std::option::Option<
        ::std::vec::Vec<crate::OutboundMessagingEmailCampaignConfigChangeErrorDetail>,
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
    /// `division`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeMessagingCampaign "OutboundMessagingEmailCampaignConfigChangeMessagingCampaign" 19 {
    (
        campaign_status: crate::runtime::Open<CampaignStatus> = "campaignStatus" 0 with_campaign_status,
        callable_time_set: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference> = "callableTimeSet" 0 with_callable_time_set,
        contact_list: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference> = "contactList" 0 with_contact_list,
        dnc_lists: ::std::vec::Vec<crate::OutboundMessagingEmailCampaignConfigChangeUriReference> = "dncLists" 0 with_dnc_lists,
        contact_list_filters: ::std::vec::Vec<crate::OutboundMessagingEmailCampaignConfigChangeUriReference> = "contactListFilters" 0 with_contact_list_filters,
        always_running: bool = "alwaysRunning" 0 with_always_running,
        contact_sorts: ::std::vec::Vec<crate::OutboundMessagingEmailCampaignConfigChangeContactSort> = "contactSorts" 0 with_contact_sorts,
        messages_per_minute: i64 = "messagesPerMinute" 0 with_messages_per_minute,
        rule_sets: ::std::vec::Vec<crate::OutboundMessagingEmailCampaignConfigChangeUriReference> = "ruleSets" 0 with_rule_sets,
        sms_config: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeSmsConfig> = "smsConfig" 0 with_sms_config,
        email_config: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeEmailConfig> = "emailConfig" 0 with_email_config,
        whats_app_config: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig> = "whatsAppConfig" 0 with_whats_app_config,
        errors: ::std::vec::Vec<crate::OutboundMessagingEmailCampaignConfigChangeErrorDetail> = "errors" 0 with_errors,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
    )
    (
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
        division: ::std::boxed::Box<crate::OutboundMessagingEmailCampaignConfigChangeUriReference> = "division" 0 with_division,
    )
});

/// The property `campaignStatus` of `OutboundMessagingEmailCampaignConfigChangeMessagingCampaign`. Known values: `on`, `off`, `complete`, `stopping`, `invalid`.
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
