// @generated from the schema "JourneyPattern"; changes made here are lost at the next generation

/// The schema `JourneyPattern`.
#[repr(C)]
pub struct JourneyPattern {
    /// `criteria`: `array of Criteria`, required.
    pub criteria: ::std::option::Option<::std::vec::Vec<crate::Criteria>>,
    /// `count`: `integer (int32)`, required.
    pub count: ::std::option::Option<i32>,
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

crate::runtime::model!(JourneyPattern "JourneyPattern" 5 {
    (
        criteria: ::std::vec::Vec<crate::Criteria> = "criteria" 1 with_criteria,
        count: i32 = "count" 1 with_count,
        stream_type: crate::runtime::Open<StreamType> = "streamType" 1 with_stream_type,
        session_type: ::std::string::String = "sessionType" 1 with_session_type,
        event_name: ::std::string::String = "eventName" 0 with_event_name,
    )
});

/// The property `streamType` of `JourneyPattern`. Known values: `Web`, `Custom`, `Conversation`, `App`.
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
