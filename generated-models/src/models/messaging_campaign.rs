// @generated from the schema "MessagingCampaign"; changes made here are lost at the next generation

use crate::{
    ContactSort, DomainEntityRef, DynamicContactQueueingSettings, EmailConfig,
    RestErrorDetail, SmsConfig,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `MessagingCampaign`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingCampaign {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `division`: `DomainEntityRef`.
    pub division: Option<Box<DomainEntityRef>>,
    /// `campaignStatus`: one of `on`, `stopping`, `off`, `complete` and 3 more.
    #[doc(alias = "campaignStatus")]
    pub campaign_status: Option<Open<CampaignStatus>>,
    /// `callableTimeSet`: `DomainEntityRef`.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: Option<Box<DomainEntityRef>>,
    /// `contactList`: `DomainEntityRef`, required.
    #[doc(alias = "contactList")]
    pub contact_list: Option<Box<DomainEntityRef>>,
    /// `dncLists`: `array of DomainEntityRef`.
    #[doc(alias = "dncLists")]
    pub dnc_lists: Option<Vec<DomainEntityRef>>,
    /// `alwaysRunning`: `boolean`.
    #[doc(alias = "alwaysRunning")]
    pub always_running: Option<bool>,
    /// `contactSorts`: `array of ContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: Option<Vec<ContactSort>>,
    /// `messagesPerMinute`: `integer (int32)`, required.
    #[doc(alias = "messagesPerMinute")]
    pub messages_per_minute: Option<i32>,
    /// `ruleSets`: `array of DomainEntityRef`.
    #[doc(alias = "ruleSets")]
    pub rule_sets: Option<Vec<DomainEntityRef>>,
    /// `contactListFilters`: `array of DomainEntityRef`.
    #[doc(alias = "contactListFilters")]
    pub contact_list_filters: Option<Vec<DomainEntityRef>>,
    /// `errors`: `array of RestErrorDetail`.
    pub errors: Option<Vec<RestErrorDetail>>,
    /// `dynamicContactQueueingSettings`: `DynamicContactQueueingSettings`.
    #[doc(alias = "dynamicContactQueueingSettings")]
    pub dynamic_contact_queueing_settings: Option<Box<DynamicContactQueueingSettings>>,
    /// `emailConfig`: `EmailConfig`.
    #[doc(alias = "emailConfig")]
    pub email_config: Option<Box<EmailConfig>>,
    /// `smsConfig`: `SmsConfig`.
    #[doc(alias = "smsConfig")]
    pub sms_config: Option<Box<SmsConfig>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessagingCampaign "MessagingCampaign" 20 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        division: Box<DomainEntityRef> = "division" with_division,
        campaign_status: Open<CampaignStatus> = "campaignStatus" with_campaign_status,
        callable_time_set: Box<DomainEntityRef> = "callableTimeSet" with_callable_time_set,
        contact_list: Box<DomainEntityRef> = "contactList" with_contact_list required,
        dnc_lists: Vec<DomainEntityRef> = "dncLists" with_dnc_lists,
        always_running: bool = "alwaysRunning" with_always_running,
        contact_sorts: Vec<ContactSort> = "contactSorts" with_contact_sorts,
        messages_per_minute: i32 = "messagesPerMinute" with_messages_per_minute required,
        rule_sets: Vec<DomainEntityRef> = "ruleSets" with_rule_sets,
        contact_list_filters: Vec<DomainEntityRef> = "contactListFilters" with_contact_list_filters,
        errors: Vec<RestErrorDetail> = "errors" with_errors,
    )
    (
        dynamic_contact_queueing_settings: Box<DynamicContactQueueingSettings> = "dynamicContactQueueingSettings" with_dynamic_contact_queueing_settings,
        email_config: Box<EmailConfig> = "emailConfig" with_email_config,
        sms_config: Box<SmsConfig> = "smsConfig" with_sms_config,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `campaignStatus` of `MessagingCampaign`. Known values: `on`, `stopping`, `off`, `complete`, `invalid`, `forced_off`, `forced_stopping`.
#[repr(u16)]
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

crate::runtime::values!(CampaignStatus {
    On = "on",
    Stopping = "stopping",
    Off = "off",
    Complete = "complete",
    Invalid = "invalid",
    ForcedOff = "forced_off",
    ForcedStopping = "forced_stopping",
});
