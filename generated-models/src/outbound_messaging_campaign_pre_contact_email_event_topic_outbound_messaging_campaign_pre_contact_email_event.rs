// @generated from the schema "OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent"; changes made here are lost at the next generation

/// The schema `OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`.
#[repr(C)]
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

crate::runtime::model!(OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent "OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent" 10 {
    (
        event_time: i64 = "eventTime" 0 with_event_time,
        outbound_campaign_type: crate::runtime::Open<OutboundCampaignType> = "outboundCampaignType" 0 with_outbound_campaign_type,
        email_attributes: ::std::boxed::Box<crate::OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes> = "emailAttributes" 0 with_email_attributes,
        wrapup_code: crate::runtime::Open<WrapupCode> = "wrapupCode" 0 with_wrapup_code,
        outbound_campaign_id: ::std::string::String = "outboundCampaignId" 0 with_outbound_campaign_id,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        content_template_id: ::std::string::String = "contentTemplateId" 0 with_content_template_id,
        outbound_contact_list_id: ::std::string::String = "outboundContactListId" 0 with_outbound_contact_list_id,
        outbound_contact_id: ::std::string::String = "outboundContactId" 0 with_outbound_contact_id,
        is_campaign_always_running: bool = "isCampaignAlwaysRunning" 0 with_is_campaign_always_running,
    )
});

/// The property `outboundCampaignType` of `OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`. Known values: `UNKNOWN`, `EMAIL`, `SMS`.
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

/// The property `wrapupCode` of `OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`. Known values: `UNKNOWN`, `OUTBOUND_EMAILS_INVALID_SKIPPED`, `OUTBOUND_INVALID_EMAIL_ADDRESS`, `OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED`, `OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED`, `OUTBOUND_RULE_ERROR_SKIPPED`, `OUTBOUND_RULE_SKIPPED`, `OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED`, `OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED`, `OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED`, `ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED`, `ININ_OUTBOUND_DNC_SKIPPED`, `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED`, `ININ_OUTBOUND_ON_DO_NOT_CALL_LIST`, `ININ_OUTBOUND_NOT_CALLABLE_TIME`.
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

crate::runtime::known!(WrapupCode);

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
