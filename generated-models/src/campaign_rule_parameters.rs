// @generated from the schema "CampaignRuleParameters"; changes made here are lost at the next generation

/// The schema `CampaignRuleParameters`.
#[repr(C)]
pub struct CampaignRuleParameters {
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `priority`: `string`.
    pub priority: ::std::option::Option<crate::runtime::Open<Priority>>,
    /// `dialingMode`: `string`.
    #[doc(alias = "dialingMode")]
    pub dialing_mode: ::std::option::Option<crate::runtime::Open<DialingMode>>,
    /// `abandonRate`: `number (double)`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: ::std::option::Option<f64>,
    /// `outboundLineCount`: `integer (int32)`.
    #[doc(alias = "outboundLineCount")]
    pub outbound_line_count: ::std::option::Option<i32>,
    /// `relativeWeight`: `integer (int32)`.
    #[doc(alias = "relativeWeight")]
    pub relative_weight: ::std::option::Option<i32>,
    /// `maxCallsPerAgent`: `number (double)`.
    #[doc(alias = "maxCallsPerAgent")]
    pub max_calls_per_agent: ::std::option::Option<f64>,
    /// `queue`: `DomainEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `messagesPerMinute`: `integer (int32)`.
    #[doc(alias = "messagesPerMinute")]
    pub messages_per_minute: ::std::option::Option<i32>,
    /// `smsMessagesPerMinute`: `integer (int32)`.
    #[doc(alias = "smsMessagesPerMinute")]
    pub sms_messages_per_minute: ::std::option::Option<i32>,
    /// `emailMessagesPerMinute`: `integer (int32)`.
    #[doc(alias = "emailMessagesPerMinute")]
    pub email_messages_per_minute: ::std::option::Option<i32>,
    /// `smsContentTemplate`: `DomainEntityRef`.
    #[doc(alias = "smsContentTemplate")]
    pub sms_content_template: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `emailContentTemplate`: `DomainEntityRef`.
    #[doc(alias = "emailContentTemplate")]
    pub email_content_template: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignRuleParameters "CampaignRuleParameters" 14 {
    (
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        priority: crate::runtime::Open<Priority> = "priority" 0 with_priority,
        dialing_mode: crate::runtime::Open<DialingMode> = "dialingMode" 0 with_dialing_mode,
        abandon_rate: f64 = "abandonRate" 0 with_abandon_rate,
        outbound_line_count: i32 = "outboundLineCount" 0 with_outbound_line_count,
        relative_weight: i32 = "relativeWeight" 0 with_relative_weight,
        max_calls_per_agent: f64 = "maxCallsPerAgent" 0 with_max_calls_per_agent,
        queue: ::std::boxed::Box<crate::DomainEntityRef> = "queue" 0 with_queue,
        messages_per_minute: i32 = "messagesPerMinute" 0 with_messages_per_minute,
        sms_messages_per_minute: i32 = "smsMessagesPerMinute" 0 with_sms_messages_per_minute,
        email_messages_per_minute: i32 = "emailMessagesPerMinute" 0 with_email_messages_per_minute,
        sms_content_template: ::std::boxed::Box<crate::DomainEntityRef> = "smsContentTemplate" 0 with_sms_content_template,
        email_content_template: ::std::boxed::Box<crate::DomainEntityRef> = "emailContentTemplate" 0 with_email_content_template,
    )
});

/// The property `operator` of `CampaignRuleParameters`. Known values: `equals`, `greaterThan`, `greaterThanEqualTo`, `lessThan`, `lessThanEqualTo`.
#[non_exhaustive]
pub enum Operator {
    Equals,
    GreaterThan,
    GreaterThanEqualTo,
    LessThan,
    LessThanEqualTo,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Equals, "equals"),
        (Self::GreaterThan, "greaterThan"),
        (Self::GreaterThanEqualTo, "greaterThanEqualTo"),
        (Self::LessThan, "lessThan"),
        (Self::LessThanEqualTo, "lessThanEqualTo"),
    ];
}

/// The property `priority` of `CampaignRuleParameters`. Known values: `1`, `2`, `3`, `4`, `5`.
#[non_exhaustive]
pub enum Priority {
    #[doc(alias = "1")]
    V1,
    #[doc(alias = "2")]
    V2,
    #[doc(alias = "3")]
    V3,
    #[doc(alias = "4")]
    V4,
    #[doc(alias = "5")]
    V5,
}

crate::runtime::known!(Priority);

impl crate::runtime::Enum for Priority {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::V1, "1"),
        (Self::V2, "2"),
        (Self::V3, "3"),
        (Self::V4, "4"),
        (Self::V5, "5"),
    ];
}

/// The property `dialingMode` of `CampaignRuleParameters`. Known values: `agentless`, `preview`, `power`, `predictive`, `progressive`, `external`.
#[non_exhaustive]
pub enum DialingMode {
    Agentless,
    Preview,
    Power,
    Predictive,
    Progressive,
    External,
}

crate::runtime::known!(DialingMode);

impl crate::runtime::Enum for DialingMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Agentless, "agentless"),
        (Self::Preview, "preview"),
        (Self::Power, "power"),
        (Self::Predictive, "predictive"),
        (Self::Progressive, "progressive"),
        (Self::External, "external"),
    ];
}
