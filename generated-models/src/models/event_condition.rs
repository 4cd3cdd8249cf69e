// @generated from the schema "EventCondition"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `EventCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventCondition {
    /// `key`: `string`, required.
    pub key: Option<String>,
    /// `values`: `array of string`, required.
    pub values: Option<Vec<String>>,
    /// `operator`: one of `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny` and 8 more.
    pub operator: Option<Open<Operator>>,
    /// `streamType`: one of `Web`, `Custom`, `Conversation` and `App`, required.
    #[doc(alias = "streamType")]
    pub stream_type: Option<Open<StreamType>>,
    /// `sessionType`: `string`, required.
    #[doc(alias = "sessionType")]
    pub session_type: Option<String>,
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventCondition "EventCondition" 6 {
    (
        key: String = "key" with_key required,
        values: Vec<String> = "values" with_values required,
        operator: Open<Operator> = "operator" with_operator,
        stream_type: Open<StreamType> = "streamType" with_stream_type required,
        session_type: String = "sessionType" with_session_type required,
        event_name: String = "eventName" with_event_name,
    )
});

/// The property `operator` of `EventCondition`. Known values: `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    ContainsAll,
    ContainsAny,
    NotContainsAll,
    NotContainsAny,
    Equal,
    NotEqual,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
    StartsWith,
    EndsWith,
}

crate::runtime::values!(Operator {
    ContainsAll = "containsAll",
    ContainsAny = "containsAny",
    NotContainsAll = "notContainsAll",
    NotContainsAny = "notContainsAny",
    Equal = "equal",
    NotEqual = "notEqual",
    GreaterThan = "greaterThan",
    GreaterThanOrEqual = "greaterThanOrEqual",
    LessThan = "lessThan",
    LessThanOrEqual = "lessThanOrEqual",
    StartsWith = "startsWith",
    EndsWith = "endsWith",
});

/// The property `streamType` of `EventCondition`. Known values: `Web`, `Custom`, `Conversation`, `App`.
#[repr(u16)]
#[non_exhaustive]
pub enum StreamType {
    Web,
    Custom,
    Conversation,
    App,
}

crate::runtime::values!(StreamType {
    Web = "Web",
    Custom = "Custom",
    Conversation = "Conversation",
    App = "App",
});
