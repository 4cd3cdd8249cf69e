// @generated from the schema "PatchJourneyPattern"; changes made here are lost at the next generation

/// The schema `PatchJourneyPattern`.
pub struct PatchJourneyPattern {
    /// `criteria`: `array of PatchCriteria`.
    pub criteria: ::std::option::Option<::std::vec::Vec<crate::PatchCriteria>>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// `streamType`: `string`.
    #[doc(alias = "streamType")]
    pub stream_type: ::std::option::Option<crate::runtime::Open<StreamType>>,
    /// `sessionType`: `string`.
    #[doc(alias = "sessionType")]
    pub session_type: ::std::option::Option<::std::string::String>,
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchJourneyPattern {
    const EMPTY: Self = Self {
        criteria: ::std::option::Option::None,
        count: ::std::option::Option::None,
        stream_type: ::std::option::Option::None,
        session_type: ::std::option::Option::None,
        event_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchJourneyPattern = &<PatchJourneyPattern as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchJourneyPattern",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("criteria", "criteria", 0),
            ("count", "count", 0),
            ("streamType", "stream_type", 0),
            ("sessionType", "session_type", 0),
            ("eventName", "event_name", 0),
        ],
        fields: &[&E.criteria, &E.count, &E.stream_type, &E.session_type, &E.event_name],
    }
};

crate::runtime::model!(PatchJourneyPattern);

crate::runtime::setters!(PatchJourneyPattern {
    with_criteria: criteria: ::std::vec::Vec<crate::PatchCriteria>,
    with_count: count: i32,
    with_stream_type: stream_type: crate::runtime::Open<StreamType>,
    with_session_type: session_type: ::std::string::String,
    with_event_name: event_name: ::std::string::String,
});

/// The property `streamType` of `PatchJourneyPattern`. Known values: `Web`, `Custom`, `Conversation`, `App`.
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
