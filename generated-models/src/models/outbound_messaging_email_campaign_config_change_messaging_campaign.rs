// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeMessagingCampaign"; changes made here are lost at the next generation

use crate::{
    OutboundMessagingEmailCampaignConfigChangeContactSort,
    OutboundMessagingEmailCampaignConfigChangeEmailConfig,
    OutboundMessagingEmailCampaignConfigChangeErrorDetail,
    OutboundMessagingEmailCampaignConfigChangeSmsConfig,
    OutboundMessagingEmailCampaignConfigChangeUriReference,
    OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `OutboundMessagingEmailCampaignConfigChangeMessagingCampaign`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeMessagingCampaign {
    /// `campaignStatus`: one of `on`, `off`, `complete`, `stopping` and `invalid`.
    #[doc(alias = "campaignStatus")]
    pub campaign_status: Option<Open<CampaignStatus>>,
    /// `callableTimeSet`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: Option<
        Box<OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// `contactList`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    #[doc(alias = "contactList")]
    pub contact_list: Option<
        Box<OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// `dncLists`: `array of OutboundMessagingEmailCampaignConfigChangeUriReference`.
    #[doc(alias = "dncLists")]
    pub dnc_lists: Option<Vec<OutboundMessagingEmailCampaignConfigChangeUriReference>>,
    /// `contactListFilters`: `array of OutboundMessagingEmailCampaignConfigChangeUriReference`.
    #[doc(alias = "contactListFilters")]
    pub contact_list_filters: Option<
        Vec<OutboundMessagingEmailCampaignConfigChangeUriReference>,
    >,
    /// `alwaysRunning`: `boolean`.
    #[doc(alias = "alwaysRunning")]
    pub always_running: Option<bool>,
    /// `contactSorts`: `array of OutboundMessagingEmailCampaignConfigChangeContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: Option<
        Vec<OutboundMessagingEmailCampaignConfigChangeContactSort>,
    >,
    /// `messagesPerMinute`: `integer`.
    #[doc(alias = "messagesPerMinute")]
    pub messages_per_minute: Option<i64>,
    /// `ruleSets`: `array of OutboundMessagingEmailCampaignConfigChangeUriReference`.
    #[doc(alias = "ruleSets")]
    pub rule_sets: Option<Vec<OutboundMessagingEmailCampaignConfigChangeUriReference>>,
    /// `smsConfig`: `OutboundMessagingEmailCampaignConfigChangeSmsConfig`.
    #[doc(alias = "smsConfig")]
    pub sms_config: Option<Box<OutboundMessagingEmailCampaignConfigChangeSmsConfig>>,
    /// `emailConfig`: `OutboundMessagingEmailCampaignConfigChangeEmailConfig`.
    #[doc(alias = "emailConfig")]
    pub email_config: Option<Box<OutboundMessagingEmailCampaignConfigChangeEmailConfig>>,
    /// `whatsAppConfig`: `OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig`.
    #[doc(alias = "whatsAppConfig")]
    pub whats_app_config: Option<
        Box<OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig>,
    >,
    /// `errors`: `array of OutboundMessagingEmailCampaignConfigChangeErrorDetail`.
    pub errors: Option<Vec<OutboundMessagingEmailCampaignConfigChangeErrorDetail>>,
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
    /// `division`: `OutboundMessagingEmailCampaignConfigChangeUriReference`.
    pub division: Option<Box<OutboundMessagingEmailCampaignConfigChangeUriReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeMessagingCampaign "OutboundMessagingEmailCampaignConfigChangeMessagingCampaign" 19 {
    (
        campaign_status: Open<CampaignStatus> = "campaignStatus" with_campaign_status,
        callable_time_set: Box<OutboundMessagingEmailCampaignConfigChangeUriReference> = "callableTimeSet" with_callable_time_set,
        contact_list: Box<OutboundMessagingEmailCampaignConfigChangeUriReference> = "contactList" with_contact_list,
        dnc_lists: Vec<OutboundMessagingEmailCampaignConfigChangeUriReference> = "dncLists" with_dnc_lists,
        contact_list_filters: Vec<OutboundMessagingEmailCampaignConfigChangeUriReference> = "contactListFilters" with_contact_list_filters,
        always_running: bool = "alwaysRunning" with_always_running,
        contact_sorts: Vec<OutboundMessagingEmailCampaignConfigChangeContactSort> = "contactSorts" with_contact_sorts,
        messages_per_minute: i64 = "messagesPerMinute" with_messages_per_minute,
        rule_sets: Vec<OutboundMessagingEmailCampaignConfigChangeUriReference> = "ruleSets" with_rule_sets,
        sms_config: Box<OutboundMessagingEmailCampaignConfigChangeSmsConfig> = "smsConfig" with_sms_config,
        email_config: Box<OutboundMessagingEmailCampaignConfigChangeEmailConfig> = "emailConfig" with_email_config,
        whats_app_config: Box<OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig> = "whatsAppConfig" with_whats_app_config,
        errors: Vec<OutboundMessagingEmailCampaignConfigChangeErrorDetail> = "errors" with_errors,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
    )
    (
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
        division: Box<OutboundMessagingEmailCampaignConfigChangeUriReference> = "division" with_division,
    )
});

/// The property `campaignStatus` of `OutboundMessagingEmailCampaignConfigChangeMessagingCampaign`. Known values: `on`, `off`, `complete`, `stopping`, `invalid`.
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
