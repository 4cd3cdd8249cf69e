// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign"; changes made here are lost at the next generation

use crate::{
    OutboundMessagingMessagingCampaignConfigChangeContactSort,
    OutboundMessagingMessagingCampaignConfigChangeEmailConfig,
    OutboundMessagingMessagingCampaignConfigChangeErrorDetail,
    OutboundMessagingMessagingCampaignConfigChangeSmsConfig,
    OutboundMessagingMessagingCampaignConfigChangeUriReference,
    OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign {
    /// `campaignStatus`: one of `on`, `off`, `complete`, `stopping` and `invalid`.
    #[doc(alias = "campaignStatus")]
    pub campaign_status: Option<Open<CampaignStatus>>,
    /// `callableTimeSet`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    >,
    /// `contactList`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    #[doc(alias = "contactList")]
    pub contact_list: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    >,
    /// `dncLists`: `array of OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    #[doc(alias = "dncLists")]
    pub dnc_lists: Option<
        Vec<OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    >,
    /// `contactListFilters`: `array of OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    #[doc(alias = "contactListFilters")]
    pub contact_list_filters: Option<
        Vec<OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    >,
    /// `alwaysRunning`: `boolean`.
    #[doc(alias = "alwaysRunning")]
    pub always_running: Option<bool>,
    /// `contactSorts`: `array of OutboundMessagingMessagingCampaignConfigChangeContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: Option<
        Vec<OutboundMessagingMessagingCampaignConfigChangeContactSort>,
    >,
    /// `messagesPerMinute`: `integer`.
    #[doc(alias = "messagesPerMinute")]
    pub messages_per_minute: Option<i64>,
    /// `ruleSets`: `array of OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    #[doc(alias = "ruleSets")]
    pub rule_sets: Option<
        Vec<OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    >,
    /// `smsConfig`: `OutboundMessagingMessagingCampaignConfigChangeSmsConfig`.
    #[doc(alias = "smsConfig")]
    pub sms_config: Option<Box<OutboundMessagingMessagingCampaignConfigChangeSmsConfig>>,
    /// `emailConfig`: `OutboundMessagingMessagingCampaignConfigChangeEmailConfig`.
    #[doc(alias = "emailConfig")]
    pub email_config: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeEmailConfig>,
    >,
    /// `whatsAppConfig`: `OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig`.
    #[doc(alias = "whatsAppConfig")]
    pub whats_app_config: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig>,
    >,
    /// `errors`: `array of OutboundMessagingMessagingCampaignConfigChangeErrorDetail`.
    pub errors: Option<Vec<OutboundMessagingMessagingCampaignConfigChangeErrorDetail>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `division`: `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
    pub division: Option<
        Box<OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign "OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign" 19 {
    (
        campaign_status: Open<CampaignStatus> = "campaignStatus" with_campaign_status,
        callable_time_set: Box<OutboundMessagingMessagingCampaignConfigChangeUriReference> = "callableTimeSet" with_callable_time_set,
        contact_list: Box<OutboundMessagingMessagingCampaignConfigChangeUriReference> = "contactList" with_contact_list,
        dnc_lists: Vec<OutboundMessagingMessagingCampaignConfigChangeUriReference> = "dncLists" with_dnc_lists,
        contact_list_filters: Vec<OutboundMessagingMessagingCampaignConfigChangeUriReference> = "contactListFilters" with_contact_list_filters,
        always_running: bool = "alwaysRunning" with_always_running,
        contact_sorts: Vec<OutboundMessagingMessagingCampaignConfigChangeContactSort> = "contactSorts" with_contact_sorts,
        messages_per_minute: i64 = "messagesPerMinute" with_messages_per_minute,
        rule_sets: Vec<OutboundMessagingMessagingCampaignConfigChangeUriReference> = "ruleSets" with_rule_sets,
        sms_config: Box<OutboundMessagingMessagingCampaignConfigChangeSmsConfig> = "smsConfig" with_sms_config,
        email_config: Box<OutboundMessagingMessagingCampaignConfigChangeEmailConfig> = "emailConfig" with_email_config,
        whats_app_config: Box<OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig> = "whatsAppConfig" with_whats_app_config,
        errors: Vec<OutboundMessagingMessagingCampaignConfigChangeErrorDetail> = "errors" with_errors,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
    )
    (
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
        division: Box<OutboundMessagingMessagingCampaignConfigChangeUriReference> = "division" with_division,
    )
});

/// The property `campaignStatus` of `OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign`. Known values: `on`, `off`, `complete`, `stopping`, `invalid`.
#[repr(u16)]
#[non_exhaustive]
pub enum CampaignStatus {
    On,
    Off,
    Complete,
    Stopping,
    Invalid,
}

crate::runtime::values!(CampaignStatus {
    On = "on",
    Off = "off",
    Complete = "complete",
    Stopping = "stopping",
    Invalid = "invalid",
});
