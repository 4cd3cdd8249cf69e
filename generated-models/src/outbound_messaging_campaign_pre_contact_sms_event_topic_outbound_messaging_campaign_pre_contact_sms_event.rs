// @generated from the schema "OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent"; changes made here are lost at the next generation

/// The schema `OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent`.
#[repr(C)]
pub struct OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<i64>,
    /// `outboundCampaignType`: `string`.
    #[doc(alias = "outboundCampaignType")]
    pub outbound_campaign_type: ::std::option::Option<
        crate::runtime::Open<OutboundCampaignType>,
    >,
    /// `smsAttributes`: `OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes`.
    #[doc(alias = "smsAttributes")]
    pub sms_attributes: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes,
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

crate::runtime::model!(OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent "OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent" 10 {
    (
        event_time: i64 = "eventTime" 0 with_event_time,
        outbound_campaign_type: crate::runtime::Open<OutboundCampaignType> = "outboundCampaignType" 0 with_outbound_campaign_type,
        sms_attributes: ::std::boxed::Box<crate::OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes> = "smsAttributes" 0 with_sms_attributes,
        wrapup_code: crate::runtime::Open<WrapupCode> = "wrapupCode" 0 with_wrapup_code,
        outbound_campaign_id: ::std::string::String = "outboundCampaignId" 0 with_outbound_campaign_id,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        content_template_id: ::std::string::String = "contentTemplateId" 0 with_content_template_id,
        outbound_contact_list_id: ::std::string::String = "outboundContactListId" 0 with_outbound_contact_list_id,
        outbound_contact_id: ::std::string::String = "outboundContactId" 0 with_outbound_contact_id,
        is_campaign_always_running: bool = "isCampaignAlwaysRunning" 0 with_is_campaign_always_running,
    )
});

/// The property `outboundCampaignType` of `OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent`. Known values: `UNKNOWN`, `EMAIL`, `SMS`.
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

/// The property `wrapupCode` of `OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent`. Known values: `UNKNOWN`, `ININ_OUTBOUND_NUMBERS_INVALID`, `ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED`, `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED`, `ININ_OUTBOUND_DNC_SKIPPED`, `ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED`, `OUTBOUND_MESSAGE_BLANK`, `OUTBOUND_RULE_ERROR_SKIPPED`, `OUTBOUND_RULE_SKIPPED`, `OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED`, `OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED`, `OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED`, `OUTBOUND_INVALID_PHONE_NUMBER`, `ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED`, `ININ_OUTBOUND_DNC_INVALID_PHONE_NUMBER`, `ININ_OUTBOUND_AUTOMATIC_TIMEZONE_BLOCKED`, `ININ_OUTBOUND_NUMBER_ATTEMPT_LIMIT_SKIPPED`, `ININ_OUTBOUND_ON_DO_NOT_CALL_LIST`, `ININ_OUTBOUND_NOT_CALLABLE_TIME`, `OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED`.
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

crate::runtime::known!(WrapupCode);

impl crate::runtime::Enum for WrapupCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::IninOutboundNumbersInvalid, "ININ_OUTBOUND_NUMBERS_INVALID"),
        (
            Self::IninOutboundContactAttemptLimitSkipped,
            "ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED",
        ),
        (Self::IninOutboundInternalErrorSkipped, "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED"),
        (Self::IninOutboundDncSkipped, "ININ_OUTBOUND_DNC_SKIPPED"),
        (Self::IninOutboundZoneBlockedSkipped, "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED"),
        (Self::OutboundMessageBlank, "OUTBOUND_MESSAGE_BLANK"),
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
        (Self::OutboundInvalidPhoneNumber, "OUTBOUND_INVALID_PHONE_NUMBER"),
        (
            Self::IninOutboundDncAuthenticationFailed,
            "ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED",
        ),
        (
            Self::IninOutboundDncInvalidPhoneNumber,
            "ININ_OUTBOUND_DNC_INVALID_PHONE_NUMBER",
        ),
        (
            Self::IninOutboundAutomaticTimezoneBlocked,
            "ININ_OUTBOUND_AUTOMATIC_TIMEZONE_BLOCKED",
        ),
        (
            Self::IninOutboundNumberAttemptLimitSkipped,
            "ININ_OUTBOUND_NUMBER_ATTEMPT_LIMIT_SKIPPED",
        ),
        (Self::IninOutboundOnDoNotCallList, "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST"),
        (Self::IninOutboundNotCallableTime, "ININ_OUTBOUND_NOT_CALLABLE_TIME"),
        (Self::OutboundMaxMessageLengthExceeded, "OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED"),
    ];
}
