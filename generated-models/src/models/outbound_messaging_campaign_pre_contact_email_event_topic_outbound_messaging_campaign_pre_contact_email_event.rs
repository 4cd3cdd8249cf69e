// @generated from the schema "OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent"; changes made here are lost at the next generation

use crate::OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes;
use crate::runtime::{Extra, Open};

/// The schema `OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<i64>,
    /// `outboundCampaignType`: one of `UNKNOWN`, `EMAIL` and `SMS`.
    #[doc(alias = "outboundCampaignType")]
    pub outbound_campaign_type: Option<Open<OutboundCampaignType>>,
    /// `emailAttributes`: `OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes`.
    #[doc(alias = "emailAttributes")]
    pub email_attributes: Option<
        Box<OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes>,
    >,
    /// `wrapupCode`: one of `UNKNOWN`, `OUTBOUND_EMAILS_INVALID_SKIPPED`, `OUTBOUND_INVALID_EMAIL_ADDRESS`, `OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED` and 11 more.
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

crate::runtime::model!(OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent "OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent" 10 {
    (
        event_time: i64 = "eventTime" with_event_time,
        outbound_campaign_type: Open<OutboundCampaignType> = "outboundCampaignType" with_outbound_campaign_type,
        email_attributes: Box<OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes> = "emailAttributes" with_email_attributes,
        wrapup_code: Open<WrapupCode> = "wrapupCode" with_wrapup_code,
        outbound_campaign_id: String = "outboundCampaignId" with_outbound_campaign_id,
        division_id: String = "divisionId" with_division_id,
        content_template_id: String = "contentTemplateId" with_content_template_id,
        outbound_contact_list_id: String = "outboundContactListId" with_outbound_contact_list_id,
        outbound_contact_id: String = "outboundContactId" with_outbound_contact_id,
        is_campaign_always_running: bool = "isCampaignAlwaysRunning" with_is_campaign_always_running,
    )
});

/// The property `outboundCampaignType` of `OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`. Known values: `UNKNOWN`, `EMAIL`, `SMS`.
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

/// The property `wrapupCode` of `OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`. Known values: `UNKNOWN`, `OUTBOUND_EMAILS_INVALID_SKIPPED`, `OUTBOUND_INVALID_EMAIL_ADDRESS`, `OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED`, `OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED`, `OUTBOUND_RULE_ERROR_SKIPPED`, `OUTBOUND_RULE_SKIPPED`, `OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED`, `OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED`, `OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED`, `ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED`, `ININ_OUTBOUND_DNC_SKIPPED`, `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED`, `ININ_OUTBOUND_ON_DO_NOT_CALL_LIST`, `ININ_OUTBOUND_NOT_CALLABLE_TIME`.
#[repr(u16)]
#[non_exhaustive]
pub enum WrapupCode {
    Unknown,
    OutboundEmailsInvalidSkipped,
    OutboundInvalidEmailAddress,
    OutboundMaxEmailSubjectLengthExceeded,
    OutboundMaxEmailBodyLengthExceeded,
    OutboundRuleErrorSkipped,
    OutboundRuleSkipped,
    OutboundContactUncontactableSkipped,
    OutboundNumberUncontactableSkipped,
    OutboundContactAddressUncontactableSkipped,
    IninOutboundZoneBlockedSkipped,
    IninOutboundDncSkipped,
    IninOutboundInternalErrorSkipped,
    IninOutboundOnDoNotCallList,
    IninOutboundNotCallableTime,
}

crate::runtime::values!(WrapupCode {
    Unknown = "UNKNOWN",
    OutboundEmailsInvalidSkipped = "OUTBOUND_EMAILS_INVALID_SKIPPED",
    OutboundInvalidEmailAddress = "OUTBOUND_INVALID_EMAIL_ADDRESS",
    OutboundMaxEmailSubjectLengthExceeded = "OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED",
    OutboundMaxEmailBodyLengthExceeded = "OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED",
    OutboundRuleErrorSkipped = "OUTBOUND_RULE_ERROR_SKIPPED",
    OutboundRuleSkipped = "OUTBOUND_RULE_SKIPPED",
    OutboundContactUncontactableSkipped = "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED",
    OutboundNumberUncontactableSkipped = "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED",
    OutboundContactAddressUncontactableSkipped = "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED",
    IninOutboundZoneBlockedSkipped = "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED",
    IninOutboundDncSkipped = "ININ_OUTBOUND_DNC_SKIPPED",
    IninOutboundInternalErrorSkipped = "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED",
    IninOutboundOnDoNotCallList = "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST",
    IninOutboundNotCallableTime = "ININ_OUTBOUND_NOT_CALLABLE_TIME",
});
