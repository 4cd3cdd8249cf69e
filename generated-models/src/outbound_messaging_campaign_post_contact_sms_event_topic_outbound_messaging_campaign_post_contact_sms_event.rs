// @generated from the schema "OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent"; changes made here are lost at the next generation

/// The schema `OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent`.
#[repr(C)]
pub struct OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<i64>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `outboundCampaignType`: `string`.
    #[doc(alias = "outboundCampaignType")]
    pub outbound_campaign_type: ::std::option::Option<
        crate::runtime::Open<OutboundCampaignType>,
    >,
    /// `smsAttributes`: `OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes`.
    #[doc(alias = "smsAttributes")]
    pub sms_attributes: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes,
        >,
    >,
    /// `wrapupCode`: `string`.
    #[doc(alias = "wrapupCode")]
    pub wrapup_code: ::std::option::Option<crate::runtime::Open<WrapupCode>>,
    /// `outboundCampaignId`: `string`.
    #[doc(alias = "outboundCampaignId")]
    pub outbound_campaign_id: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `contentTemplateId`: `string`.
    #[doc(alias = "contentTemplateId")]
    pub content_template_id: ::std::option::Option<::std::string::String>,
    /// `outboundContactListId`: `string`.
    #[doc(alias = "outboundContactListId")]
    pub outbound_contact_list_id: ::std::option::Option<::std::string::String>,
    /// `outboundContactId`: `string`.
    #[doc(alias = "outboundContactId")]
    pub outbound_contact_id: ::std::option::Option<::std::string::String>,
    /// `isCampaignAlwaysRunning`: `boolean`.
    #[doc(alias = "isCampaignAlwaysRunning")]
    pub is_campaign_always_running: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent "OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent" 11 {
    (
        event_time: i64 = "eventTime" 0 with_event_time,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        outbound_campaign_type: crate::runtime::Open<OutboundCampaignType> = "outboundCampaignType" 0 with_outbound_campaign_type,
        sms_attributes: ::std::boxed::Box<crate::OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes> = "smsAttributes" 0 with_sms_attributes,
        wrapup_code: crate::runtime::Open<WrapupCode> = "wrapupCode" 0 with_wrapup_code,
        outbound_campaign_id: ::std::string::String = "outboundCampaignId" 0 with_outbound_campaign_id,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        content_template_id: ::std::string::String = "contentTemplateId" 0 with_content_template_id,
        outbound_contact_list_id: ::std::string::String = "outboundContactListId" 0 with_outbound_contact_list_id,
        outbound_contact_id: ::std::string::String = "outboundContactId" 0 with_outbound_contact_id,
        is_campaign_always_running: bool = "isCampaignAlwaysRunning" 0 with_is_campaign_always_running,
    )
});

/// The property `outboundCampaignType` of `OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent`. Known values: `UNKNOWN`, `EMAIL`, `SMS`.
#[non_exhaustive]
pub enum OutboundCampaignType {
    Unknown,
    Email,
    Sms,
}

crate::runtime::known!(OutboundCampaignType);

impl crate::runtime::Enum for OutboundCampaignType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Email, "EMAIL"),
        (Self::Sms, "SMS"),
    ];
}

/// The property `wrapupCode` of `OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent`. Known values: `UNKNOWN`, `OUTBOUND_MESSAGE_SENT`, `OUTBOUND_MESSAGE_FAILED`, `OUTBOUND_MESSAGE_THROTTLED`.
#[non_exhaustive]
pub enum WrapupCode {
    Unknown,
    OutboundMessageSent,
    OutboundMessageFailed,
    OutboundMessageThrottled,
}

crate::runtime::known!(WrapupCode);

impl crate::runtime::Enum for WrapupCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::OutboundMessageSent, "OUTBOUND_MESSAGE_SENT"),
        (Self::OutboundMessageFailed, "OUTBOUND_MESSAGE_FAILED"),
        (Self::OutboundMessageThrottled, "OUTBOUND_MESSAGE_THROTTLED"),
    ];
}
