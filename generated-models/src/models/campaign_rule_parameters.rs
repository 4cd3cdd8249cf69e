// @generated from the schema "CampaignRuleParameters"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `CampaignRuleParameters`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignRuleParameters {
    /// `operator`: one of `equals`, `greaterThan`, `greaterThanEqualTo`, `lessThan` and `lessThanEqualTo`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `priority`: one of `1`, `2`, `3`, `4` and `5`.
    pub priority: Option<Open<Priority>>,
    /// `dialingMode`: one of `agentless`, `preview`, `power`, `predictive` and 2 more.
    #[doc(alias = "dialingMode")]
    pub dialing_mode: Option<Open<DialingMode>>,
    /// `abandonRate`: `number (double)`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: Option<f64>,
    /// `outboundLineCount`: `integer (int32)`.
    #[doc(alias = "outboundLineCount")]
    pub outbound_line_count: Option<i32>,
    /// `relativeWeight`: `integer (int32)`.
    #[doc(alias = "relativeWeight")]
    pub relative_weight: Option<i32>,
    /// `maxCallsPerAgent`: `number (double)`.
    #[doc(alias = "maxCallsPerAgent")]
    pub max_calls_per_agent: Option<f64>,
    /// `queue`: `DomainEntityRef`.
    pub queue: Option<Box<DomainEntityRef>>,
    /// `messagesPerMinute`: `integer (int32)`.
    #[doc(alias = "messagesPerMinute")]
    pub messages_per_minute: Option<i32>,
    /// `smsMessagesPerMinute`: `integer (int32)`.
    #[doc(alias = "smsMessagesPerMinute")]
    pub sms_messages_per_minute: Option<i32>,
    /// `emailMessagesPerMinute`: `integer (int32)`.
    #[doc(alias = "emailMessagesPerMinute")]
    pub email_messages_per_minute: Option<i32>,
    /// `smsContentTemplate`: `DomainEntityRef`.
    #[doc(alias = "smsContentTemplate")]
    pub sms_content_template: Option<Box<DomainEntityRef>>,
    /// `emailContentTemplate`: `DomainEntityRef`.
    #[doc(alias = "emailContentTemplate")]
    pub email_content_template: Option<Box<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignRuleParameters "CampaignRuleParameters" 14 {
    (
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        priority: Open<Priority> = "priority" with_priority,
        dialing_mode: Open<DialingMode> = "dialingMode" with_dialing_mode,
        abandon_rate: f64 = "abandonRate" with_abandon_rate,
        outbound_line_count: i32 = "outboundLineCount" with_outbound_line_count,
        relative_weight: i32 = "relativeWeight" with_relative_weight,
        max_calls_per_agent: f64 = "maxCallsPerAgent" with_max_calls_per_agent,
        queue: Box<DomainEntityRef> = "queue" with_queue,
        messages_per_minute: i32 = "messagesPerMinute" with_messages_per_minute,
        sms_messages_per_minute: i32 = "smsMessagesPerMinute" with_sms_messages_per_minute,
        email_messages_per_minute: i32 = "emailMessagesPerMinute" with_email_messages_per_minute,
        sms_content_template: Box<DomainEntityRef> = "smsContentTemplate" with_sms_content_template,
        email_content_template: Box<DomainEntityRef> = "emailContentTemplate" with_email_content_template,
    )
});

/// The property `operator` of `CampaignRuleParameters`. Known values: `equals`, `greaterThan`, `greaterThanEqualTo`, `lessThan`, `lessThanEqualTo`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Equals,
    GreaterThan,
    GreaterThanEqualTo,
    LessThan,
    LessThanEqualTo,
}

crate::runtime::values!(Operator {
    Equals = "equals",
    GreaterThan = "greaterThan",
    GreaterThanEqualTo = "greaterThanEqualTo",
    LessThan = "lessThan",
    LessThanEqualTo = "lessThanEqualTo",
});

/// The property `priority` of `CampaignRuleParameters`. Known values: `1`, `2`, `3`, `4`, `5`.
#[repr(u16)]
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

crate::runtime::values!(Priority {
    V1 = "1",
    V2 = "2",
    V3 = "3",
    V4 = "4",
    V5 = "5",
});

/// The property `dialingMode` of `CampaignRuleParameters`. Known values: `agentless`, `preview`, `power`, `predictive`, `progressive`, `external`.
#[repr(u16)]
#[non_exhaustive]
pub enum DialingMode {
    Agentless,
    Preview,
    Power,
    Predictive,
    Progressive,
    External,
}

crate::runtime::values!(DialingMode {
    Agentless = "agentless",
    Preview = "preview",
    Power = "power",
    Predictive = "predictive",
    Progressive = "progressive",
    External = "external",
});
