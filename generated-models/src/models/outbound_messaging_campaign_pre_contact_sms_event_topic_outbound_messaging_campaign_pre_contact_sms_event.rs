// @generated from the schema "OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent"; changes made here are lost at the next generation

use crate::OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes;
use crate::runtime::{Extra, Open};

/// The schema `OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<i64>,
    /// `outboundCampaignType`: one of `UNKNOWN`, `EMAIL` and `SMS`.
    #[doc(alias = "outboundCampaignType")]
    pub outbound_campaign_type: Option<Open<OutboundCampaignType>>,
    /// `smsAttributes`: `OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes`.
    #[doc(alias = "smsAttributes")]
    pub sms_attributes: Option<
        Box<OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes>,
    >,
    /// `wrapupCode`: one of `UNKNOWN`, `ININ_OUTBOUND_NUMBERS_INVALID`, `ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED`, `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED` and 16 more.
    #[doc(alias = "wrapupCode")]
    pub wrapup_code: Option<Open<WrapupCode>>,
    /// `outboundCampaignId`: `string`.
    #[doc(alias = "outboundCampaignId")]
    pub outbound_campaign_id: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `contentTemplateId`: `string`.
    #[doc(alias = "contentTemplateId")]
    pub content_template_id: Option<String>,
    /// `outboundContactListId`: `string`.
    #[doc(alias = "outboundContactListId")]
    pub outbound_contact_list_id: Option<String>,
    /// `outboundContactId`: `string`.
    #[doc(alias = "outboundContactId")]
    pub outbound_contact_id: Option<String>,
    /// `isCampaignAlwaysRunning`: `boolean`.
    #[doc(alias = "isCampaignAlwaysRunning")]
    pub is_campaign_always_running: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent "OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent" 10 {
    (
        event_time: i64 = "eventTime" with_event_time,
        outbound_campaign_type: Open<OutboundCampaignType> = "outboundCampaignType" with_outbound_campaign_type,
        sms_attributes: Box<OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes> = "smsAttributes" with_sms_attributes,
        wrapup_code: Open<WrapupCode> = "wrapupCode" with_wrapup_code,
        outbound_campaign_id: String = "outboundCampaignId" with_outbound_campaign_id,
        division_id: String = "divisionId" with_division_id,
        content_template_id: String = "contentTemplateId" with_content_template_id,
        outbound_contact_list_id: String = "outboundContactListId" with_outbound_contact_list_id,
        outbound_contact_id: String = "outboundContactId" with_outbound_contact_id,
        is_campaign_always_running: bool = "isCampaignAlwaysRunning" with_is_campaign_always_running,
    )
});

/// The property `outboundCampaignType` of `OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent`. Known values: `UNKNOWN`, `EMAIL`, `SMS`.
#[repr(u16)]
#[non_exhaustive]
pub enum OutboundCampaignType {
    Unknown,
    Email,
    Sms,
}

crate::runtime::values!(OutboundCampaignType {
    Unknown = "UNKNOWN",
    Email = "EMAIL",
    Sms = "SMS",
});

/// The property `wrapupCode` of `OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent`. Known values: `UNKNOWN`, `ININ_OUTBOUND_NUMBERS_INVALID`, `ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED`, `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED`, `ININ_OUTBOUND_DNC_SKIPPED`, `ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED`, `OUTBOUND_MESSAGE_BLANK`, `OUTBOUND_RULE_ERROR_SKIPPED`, `OUTBOUND_RULE_SKIPPED`, `OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED`, `OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED`, `OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED`, `OUTBOUND_INVALID_PHONE_NUMBER`, `ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED`, `ININ_OUTBOUND_DNC_INVALID_PHONE_NUMBER`, `ININ_OUTBOUND_AUTOMATIC_TIMEZONE_BLOCKED`, `ININ_OUTBOUND_NUMBER_ATTEMPT_LIMIT_SKIPPED`, `ININ_OUTBOUND_ON_DO_NOT_CALL_LIST`, `ININ_OUTBOUND_NOT_CALLABLE_TIME`, `OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED`.
#[repr(u16)]
#[non_exhaustive]
pub enum WrapupCode {
    Unknown,
    IninOutboundNumbersInvalid,
    IninOutboundContactAttemptLimitSkipped,
    IninOutboundInternalErrorSkipped,
    IninOutboundDncSkipped,
    IninOutboundZoneBlockedSkipped,
    OutboundMessageBlank,
    OutboundRuleErrorSkipped,
    OutboundRuleSkipped,
    OutboundContactUncontactableSkipped,
    OutboundNumberUncontactableSkipped,
    OutboundContactAddressUncontactableSkipped,
    OutboundInvalidPhoneNumber,
    IninOutboundDncAuthenticationFailed,
    IninOutboundDncInvalidPhoneNumber,
    IninOutboundAutomaticTimezoneBlocked,
    IninOutboundNumberAttemptLimitSkipped,
    IninOutboundOnDoNotCallList,
    IninOutboundNotCallableTime,
    OutboundMaxMessageLengthExceeded,
}

crate::runtime::values!(WrapupCode {
    Unknown = "UNKNOWN",
    IninOutboundNumbersInvalid = "ININ_OUTBOUND_NUMBERS_INVALID",
    IninOutboundContactAttemptLimitSkipped = "ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED",
    IninOutboundInternalErrorSkipped = "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED",
    IninOutboundDncSkipped = "ININ_OUTBOUND_DNC_SKIPPED",
    IninOutboundZoneBlockedSkipped = "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED",
    OutboundMessageBlank = "OUTBOUND_MESSAGE_BLANK",
    OutboundRuleErrorSkipped = "OUTBOUND_RULE_ERROR_SKIPPED",
    OutboundRuleSkipped = "OUTBOUND_RULE_SKIPPED",
    OutboundContactUncontactableSkipped = "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED",
    OutboundNumberUncontactableSkipped = "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED",
    OutboundContactAddressUncontactableSkipped = "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED",
    OutboundInvalidPhoneNumber = "OUTBOUND_INVALID_PHONE_NUMBER",
    IninOutboundDncAuthenticationFailed = "ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED",
    IninOutboundDncInvalidPhoneNumber = "ININ_OUTBOUND_DNC_INVALID_PHONE_NUMBER",
    IninOutboundAutomaticTimezoneBlocked = "ININ_OUTBOUND_AUTOMATIC_TIMEZONE_BLOCKED",
    IninOutboundNumberAttemptLimitSkipped = "ININ_OUTBOUND_NUMBER_ATTEMPT_LIMIT_SKIPPED",
    IninOutboundOnDoNotCallList = "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST",
    IninOutboundNotCallableTime = "ININ_OUTBOUND_NOT_CALLABLE_TIME",
    OutboundMaxMessageLengthExceeded = "OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED",
});
