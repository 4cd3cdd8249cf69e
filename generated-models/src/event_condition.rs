// @generated from the schema "EventCondition"; changes made here are lost at the next generation

/// The schema `EventCondition`.
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

impl crate::runtime::Model for EventCondition {
    const EMPTY: Self = Self {
        key: ::std::option::Option::None,
        values: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        stream_type: ::std::option::Option::None,
        session_type: ::std::option::Option::None,
        event_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventCondition = &<EventCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("key", "key", 1),
            ("values", "values", 1),
            ("operator", "operator", 0),
            ("streamType", "stream_type", 1),
            ("sessionType", "session_type", 1),
            ("eventName", "event_name", 0),
        ],
        fields: &[
            &E.key,
            &E.values,
            &E.operator,
            &E.stream_type,
            &E.session_type,
            &E.event_name,
        ],
    }
};

crate::runtime::model!(EventCondition);

crate::runtime::setters!(EventCondition {
    with_key: key: ::std::string::String,
    with_values: values: ::std::vec::Vec<::std::string::String>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_stream_type: stream_type: crate::runtime::Open<StreamType>,
    with_session_type: session_type: ::std::string::String,
    with_event_name: event_name: ::std::string::String,
});

/// The property `operator` of `EventCondition`. Known values: `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamType {
    Web,
    Custom,
    Conversation,
    App,
}

impl crate::runtime::Enum for StreamType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Web, "Web"),
        (Self::Custom, "Custom"),
        (Self::Conversation, "Conversation"),
        (Self::App, "App"),
    ];
}
