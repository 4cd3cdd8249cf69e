// @generated from the schema "OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent"; changes made here are lost at the next generation

use crate::OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes;
use crate::runtime::{Extra, Open};

/// The schema `OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<i64>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `outboundCampaignType`: one of `UNKNOWN`, `EMAIL` and `SMS`.
    #[doc(alias = "outboundCampaignType")]
    pub outbound_campaign_type: Option<Open<OutboundCampaignType>>,
    /// `emailAttributes`: `OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes`.
    #[doc(alias = "emailAttributes")]
    pub email_attributes: Option<
        Box<OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes>,
    >,
    /// `wrapupCode`: one of `UNKNOWN`, `OUTBOUND_MESSAGE_SENT`, `OUTBOUND_MESSAGE_FAILED` and `OUTBOUND_MESSAGE_THROTTLED`.
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

crate::runtime::model!(OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent "OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent" 11 {
    (
        event_time: i64 = "eventTime" with_event_time,
        conversation_id: String = "conversationId" with_conversation_id,
        outbound_campaign_type: Open<OutboundCampaignType> = "outboundCampaignType" with_outbound_campaign_type,
        email_attributes: Box<OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes> = "emailAttributes" with_email_attributes,
        wrapup_code: Open<WrapupCode> = "wrapupCode" with_wrapup_code,
        outbound_campaign_id: String = "outboundCampaignId" with_outbound_campaign_id,
        division_id: String = "divisionId" with_division_id,
        content_template_id: String = "contentTemplateId" with_content_template_id,
        outbound_contact_list_id: String = "outboundContactListId" with_outbound_contact_list_id,
        outbound_contact_id: String = "outboundContactId" with_outbound_contact_id,
        is_campaign_always_running: bool = "isCampaignAlwaysRunning" with_is_campaign_always_running,
    )
});

/// The property `outboundCampaignType` of `OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent`. Known values: `UNKNOWN`, `EMAIL`, `SMS`.
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

/// The property `wrapupCode` of `OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent`. Known values: `UNKNOWN`, `OUTBOUND_MESSAGE_SENT`, `OUTBOUND_MESSAGE_FAILED`, `OUTBOUND_MESSAGE_THROTTLED`.
#[repr(u16)]
#[non_exhaustive]
pub enum WrapupCode {
    Unknown,
    OutboundMessageSent,
    OutboundMessageFailed,
    OutboundMessageThrottled,
}

crate::runtime::values!(WrapupCode {
    Unknown = "UNKNOWN",
    OutboundMessageSent = "OUTBOUND_MESSAGE_SENT",
    OutboundMessageFailed = "OUTBOUND_MESSAGE_FAILED",
    OutboundMessageThrottled = "OUTBOUND_MESSAGE_THROTTLED",
});
