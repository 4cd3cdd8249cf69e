// @generated from the schema "EventCondition"; changes made here are lost at the next generation

/// The schema `EventCondition`.
#[repr(C)]
pub struct EventCondition {
    /// `key`: `string`, required.
    pub key: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `streamType`: `string`, required.
    #[doc(alias = "streamType")]
    pub stream_type: ::std::option::Option<crate::runtime::Open<StreamType>>,
    /// `sessionType`: `string`, required.
    #[doc(alias = "sessionType")]
    pub session_type: ::std::option::Option<::std::string::String>,
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventCondition "EventCondition" 6 {
    (
        key: ::std::string::String = "key" 1 with_key,
        values: ::std::vec::Vec<::std::string::String> = "values" 1 with_values,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        stream_type: crate::runtime::Open<StreamType> = "streamType" 1 with_stream_type,
        session_type: ::std::string::String = "sessionType" 1 with_session_type,
        event_name: ::std::string::String = "eventName" 0 with_event_name,
    )
});

/// The property `operator` of `EventCondition`. Known values: `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
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

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ContainsAll, "containsAll"),
        (Self::ContainsAny, "containsAny"),
        (Self::NotContainsAll, "notContainsAll"),
        (Self::NotContainsAny, "notContainsAny"),
        (Self::Equal, "equal"),
        (Self::NotEqual, "notEqual"),
        (Self::GreaterThan, "greaterThan"),
        (Self::GreaterThanOrEqual, "greaterThanOrEqual"),
        (Self::LessThan, "lessThan"),
        (Self::LessThanOrEqual, "lessThanOrEqual"),
        (Self::StartsWith, "startsWith"),
        (Self::EndsWith, "endsWith"),
    ];
}

/// The property `streamType` of `EventCondition`. Known values: `Web`, `Custom`, `Conversation`, `App`.
#[non_exhaustive]
pub enum StreamType {
    Web,
    Custom,
    Conversation,
    App,
}

crate::runtime::known!(StreamType);

impl crate::runtime::Enum for StreamType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Web, "Web"),
        (Self::Custom, "Custom"),
        (Self::Conversation, "Conversation"),
        (Self::App, "App"),
    ];
}
