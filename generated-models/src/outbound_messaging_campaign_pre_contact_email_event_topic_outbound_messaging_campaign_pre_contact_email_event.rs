// @generated from the schema "OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent"; changes made here are lost at the next generation

/// The schema `OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`.
pub struct OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<i64>,
    /// `outboundCampaignType`: `string`.
    #[doc(alias = "outboundCampaignType")]
    pub outbound_campaign_type: ::std::option::Option<
        crate::runtime::Open<OutboundCampaignType>,
    >,
    /// `emailAttributes`: `OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes`.
    #[doc(alias = "emailAttributes")]
    pub email_attributes: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes,
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
for OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent {
    const EMPTY: Self = Self {
        event_time: ::std::option::Option::None,
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
    const E: &OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent = &<OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventTime", "event_time", 0),
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

crate::runtime::model!(OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent);

crate::runtime::setters!(OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent {
    with_event_time: event_time: i64,
    with_outbound_campaign_type: outbound_campaign_type: crate::runtime::Open<OutboundCampaignType>,
    with_email_attributes: email_attributes: ::std::boxed::Box<crate::OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes>,
    with_wrapup_code: wrapup_code: crate::runtime::Open<WrapupCode>,
    with_outbound_campaign_id: outbound_campaign_id: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_content_template_id: content_template_id: ::std::string::String,
    with_outbound_contact_list_id: outbound_contact_list_id: ::std::string::String,
    with_outbound_contact_id: outbound_contact_id: ::std::string::String,
    with_is_campaign_always_running: is_campaign_always_running: bool,
});

/// The property `outboundCampaignType` of `OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`. Known values: `UNKNOWN`, `EMAIL`, `SMS`.
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

/// The property `wrapupCode` of `OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`. Known values: `UNKNOWN`, `OUTBOUND_EMAILS_INVALID_SKIPPED`, `OUTBOUND_INVALID_EMAIL_ADDRESS`, `OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED`, `OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED`, `OUTBOUND_RULE_ERROR_SKIPPED`, `OUTBOUND_RULE_SKIPPED`, `OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED`, `OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED`, `OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED`, `ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED`, `ININ_OUTBOUND_DNC_SKIPPED`, `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED`, `ININ_OUTBOUND_ON_DO_NOT_CALL_LIST`, `ININ_OUTBOUND_NOT_CALLABLE_TIME`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl crate::runtime::Enum for WrapupCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::OutboundEmailsInvalidSkipped, "OUTBOUND_EMAILS_INVALID_SKIPPED"),
        (Self::OutboundInvalidEmailAddress, "OUTBOUND_INVALID_EMAIL_ADDRESS"),
        (
            Self::OutboundMaxEmailSubjectLengthExceeded,
            "OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED",
        ),
        (
            Self::OutboundMaxEmailBodyLengthExceeded,
            "OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED",
        ),
        (Self::OutboundRuleErrorSkipped, "OUTBOUND_RULE_ERROR_SKIPPED"),
        (Self::OutboundRuleSkipped, "OUTBOUND_RULE_SKIPPED"),
        (
            Self::OutboundContactUncontactableSkipped,
            "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED",
        ),
        (
            Self::OutboundNumberUncontactableSkipped,
            "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED",
        ),
        (
            Self::OutboundContactAddressUncontactableSkipped,
            "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED",
        ),
        (Self::IninOutboundZoneBlockedSkipped, "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED"),
        (Self::IninOutboundDncSkipped, "ININ_OUTBOUND_DNC_SKIPPED"),
        (Self::IninOutboundInternalErrorSkipped, "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED"),
        (Self::IninOutboundOnDoNotCallList, "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST"),
        (Self::IninOutboundNotCallableTime, "ININ_OUTBOUND_NOT_CALLABLE_TIME"),
    ];
}
