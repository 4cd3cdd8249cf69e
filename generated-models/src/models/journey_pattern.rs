// @generated from the schema "JourneyPattern"; changes made here are lost at the next generation

use crate::Criteria;
use crate::runtime::{Extra, Open};

/// The schema `JourneyPattern`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyPattern {
    /// `criteria`: `array of Criteria`, required.
    pub criteria: Option<Vec<Criteria>>,
    /// `count`: `integer (int32)`, required.
    pub count: Option<i32>,
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

crate::runtime::model!(JourneyPattern "JourneyPattern" 5 {
    (
        criteria: Vec<Criteria> = "criteria" with_criteria required,
        count: i32 = "count" with_count required,
        stream_type: Open<StreamType> = "streamType" with_stream_type required,
        session_type: String = "sessionType" with_session_type required,
        event_name: String = "eventName" with_event_name,
    )
});

/// The property `streamType` of `JourneyPattern`. Known values: `Web`, `Custom`, `Conversation`, `App`.
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
