// @generated from the schema "MessagingCampaign"; changes made here are lost at the next generation

/// The schema `MessagingCampaign`.
#[repr(C)]
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

crate::runtime::model!(MessagingCampaign "MessagingCampaign" 20 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        division: ::std::boxed::Box<crate::DomainEntityRef> = "division" 0 with_division,
        campaign_status: crate::runtime::Open<CampaignStatus> = "campaignStatus" 0 with_campaign_status,
        callable_time_set: ::std::boxed::Box<crate::DomainEntityRef> = "callableTimeSet" 0 with_callable_time_set,
        contact_list: ::std::boxed::Box<crate::DomainEntityRef> = "contactList" 1 with_contact_list,
        dnc_lists: ::std::vec::Vec<crate::DomainEntityRef> = "dncLists" 0 with_dnc_lists,
        always_running: bool = "alwaysRunning" 0 with_always_running,
        contact_sorts: ::std::vec::Vec<crate::ContactSort> = "contactSorts" 0 with_contact_sorts,
        messages_per_minute: i32 = "messagesPerMinute" 1 with_messages_per_minute,
        rule_sets: ::std::vec::Vec<crate::DomainEntityRef> = "ruleSets" 0 with_rule_sets,
        contact_list_filters: ::std::vec::Vec<crate::DomainEntityRef> = "contactListFilters" 0 with_contact_list_filters,
        errors: ::std::vec::Vec<crate::RestErrorDetail> = "errors" 0 with_errors,
    )
    (
        dynamic_contact_queueing_settings: ::std::boxed::Box<crate::DynamicContactQueueingSettings> = "dynamicContactQueueingSettings" 0 with_dynamic_contact_queueing_settings,
        email_config: ::std::boxed::Box<crate::EmailConfig> = "emailConfig" 0 with_email_config,
        sms_config: ::std::boxed::Box<crate::SmsConfig> = "smsConfig" 0 with_sms_config,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `campaignStatus` of `MessagingCampaign`. Known values: `on`, `stopping`, `off`, `complete`, `invalid`, `forced_off`, `forced_stopping`.
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

crate::runtime::known!(CampaignStatus);

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
