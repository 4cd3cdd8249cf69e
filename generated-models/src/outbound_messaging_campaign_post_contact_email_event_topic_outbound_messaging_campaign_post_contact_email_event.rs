// @generated from the schema "OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent"; changes made here are lost at the next generation

/// The schema `OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent`.
pub struct OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent {
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
    /// `emailAttributes`: `OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes`.
    #[doc(alias = "emailAttributes")]
    pub email_attributes: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes,
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

impl crate::runtime::Model
for OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent {
    const EMPTY: Self = Self {
        event_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        outbound_campaign_type: ::std::option::Option::None,
        email_attributes: ::std::option::Option::None,
        wrapup_code: ::std::option::Option::None,
        outbound_campaign_id: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        content_template_id: ::std::option::Option::None,
        outbound_contact_list_id: ::std::option::Option::None,
        outbound_contact_id: ::std::option::Option::None,
        is_campaign_always_running: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent = &<OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventTime", "event_time", 0),
            ("conversationId", "conversation_id", 0),
            ("outboundCampaignType", "outbound_campaign_type", 0),
            ("emailAttributes", "email_attributes", 0),
            ("wrapupCode", "wrapup_code", 0),
            ("outboundCampaignId", "outbound_campaign_id", 0),
            ("divisionId", "division_id", 0),
            ("contentTemplateId", "content_template_id", 0),
            ("outboundContactListId", "outbound_contact_list_id", 0),
            ("outboundContactId", "outbound_contact_id", 0),
            ("isCampaignAlwaysRunning", "is_campaign_always_running", 0),
        ],
        fields: &[
            &E.event_time,
            &E.conversation_id,
            &E.outbound_campaign_type,
            &E.email_attributes,
            &E.wrapup_code,
            &E.outbound_campaign_id,
            &E.division_id,
            &E.content_template_id,
            &E.outbound_contact_list_id,
            &E.outbound_contact_id,
            &E.is_campaign_always_running,
        ],
    }
};

crate::runtime::model!(OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent);

crate::runtime::setters!(OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent {
    with_event_time: event_time: i64,
    with_conversation_id: conversation_id: ::std::string::String,
    with_outbound_campaign_type: outbound_campaign_type: crate::runtime::Open<OutboundCampaignType>,
    with_email_attributes: email_attributes: ::std::boxed::Box<crate::OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes>,
    with_wrapup_code: wrapup_code: crate::runtime::Open<WrapupCode>,
    with_outbound_campaign_id: outbound_campaign_id: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_content_template_id: content_template_id: ::std::string::String,
    with_outbound_contact_list_id: outbound_contact_list_id: ::std::string::String,
    with_outbound_contact_id: outbound_contact_id: ::std::string::String,
    with_is_campaign_always_running: is_campaign_always_running: bool,
});

/// The property `outboundCampaignType` of `OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent`. Known values: `UNKNOWN`, `EMAIL`, `SMS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutboundCampaignType {
    Unknown,
    Email,
    Sms,
}

impl crate::runtime::Enum for OutboundCampaignType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Email, "EMAIL"),
        (Self::Sms, "SMS"),
    ];
}

/// The property `wrapupCode` of `OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent`. Known values: `UNKNOWN`, `OUTBOUND_MESSAGE_SENT`, `OUTBOUND_MESSAGE_FAILED`, `OUTBOUND_MESSAGE_THROTTLED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WrapupCode {
    Unknown,
    OutboundMessageSent,
    OutboundMessageFailed,
    OutboundMessageThrottled,
}

impl crate::runtime::Enum for WrapupCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::OutboundMessageSent, "OUTBOUND_MESSAGE_SENT"),
        (Self::OutboundMessageFailed, "OUTBOUND_MESSAGE_FAILED"),
        (Self::OutboundMessageThrottled, "OUTBOUND_MESSAGE_THROTTLED"),
    ];
}
