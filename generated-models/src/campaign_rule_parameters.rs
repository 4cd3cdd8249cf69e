// @generated from the schema "CampaignRuleParameters"; changes made here are lost at the next generation

/// The schema `CampaignRuleParameters`.
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

impl crate::runtime::Model for CampaignRuleParameters {
    const EMPTY: Self = Self {
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        dialing_mode: ::std::option::Option::None,
        abandon_rate: ::std::option::Option::None,
        outbound_line_count: ::std::option::Option::None,
        relative_weight: ::std::option::Option::None,
        max_calls_per_agent: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        messages_per_minute: ::std::option::Option::None,
        sms_messages_per_minute: ::std::option::Option::None,
        email_messages_per_minute: ::std::option::Option::None,
        sms_content_template: ::std::option::Option::None,
        email_content_template: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignRuleParameters = &<CampaignRuleParameters as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignRuleParameters",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("priority", "priority", 0),
            ("dialingMode", "dialing_mode", 0),
            ("abandonRate", "abandon_rate", 0),
            ("outboundLineCount", "outbound_line_count", 0),
            ("relativeWeight", "relative_weight", 0),
            ("maxCallsPerAgent", "max_calls_per_agent", 0),
            ("queue", "queue", 0),
            ("messagesPerMinute", "messages_per_minute", 0),
            ("smsMessagesPerMinute", "sms_messages_per_minute", 0),
            ("emailMessagesPerMinute", "email_messages_per_minute", 0),
            ("smsContentTemplate", "sms_content_template", 0),
            ("emailContentTemplate", "email_content_template", 0),
        ],
        fields: &[
            &E.operator,
            &E.value,
            &E.priority,
            &E.dialing_mode,
            &E.abandon_rate,
            &E.outbound_line_count,
            &E.relative_weight,
            &E.max_calls_per_agent,
            &E.queue,
            &E.messages_per_minute,
            &E.sms_messages_per_minute,
            &E.email_messages_per_minute,
            &E.sms_content_template,
            &E.email_content_template,
        ],
    }
};

crate::runtime::model!(CampaignRuleParameters);

crate::runtime::setters!(CampaignRuleParameters {
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_priority: priority: crate::runtime::Open<Priority>,
    with_dialing_mode: dialing_mode: crate::runtime::Open<DialingMode>,
    with_abandon_rate: abandon_rate: f64,
    with_outbound_line_count: outbound_line_count: i32,
    with_relative_weight: relative_weight: i32,
    with_max_calls_per_agent: max_calls_per_agent: f64,
    with_queue: queue: ::std::boxed::Box<crate::DomainEntityRef>,
    with_messages_per_minute: messages_per_minute: i32,
    with_sms_messages_per_minute: sms_messages_per_minute: i32,
    with_email_messages_per_minute: email_messages_per_minute: i32,
    with_sms_content_template: sms_content_template: ::std::boxed::Box<crate::DomainEntityRef>,
    with_email_content_template: email_content_template: ::std::boxed::Box<crate::DomainEntityRef>,
});

/// The property `operator` of `CampaignRuleParameters`. Known values: `equals`, `greaterThan`, `greaterThanEqualTo`, `lessThan`, `lessThanEqualTo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Equals,
    GreaterThan,
    GreaterThanEqualTo,
    LessThan,
    LessThanEqualTo,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Priority {
    V1,
    V2,
    V3,
    V4,
    V5,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DialingMode {
    Agentless,
    Preview,
    Power,
    Predictive,
    Progressive,
    External,
}

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
