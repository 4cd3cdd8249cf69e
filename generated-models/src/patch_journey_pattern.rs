// @generated from the schema "PatchJourneyPattern"; changes made here are lost at the next generation

/// The schema `PatchJourneyPattern`.
#[repr(C)]
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

crate::runtime::model!(PatchJourneyPattern "PatchJourneyPattern" 5 {
    (
        criteria: ::std::vec::Vec<crate::PatchCriteria> = "criteria" 0 with_criteria,
        count: i32 = "count" 0 with_count,
        stream_type: crate::runtime::Open<StreamType> = "streamType" 0 with_stream_type,
        session_type: ::std::string::String = "sessionType" 0 with_session_type,
        event_name: ::std::string::String = "eventName" 0 with_event_name,
    )
});

/// The property `streamType` of `PatchJourneyPattern`. Known values: `Web`, `Custom`, `Conversation`, `App`.
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
