// @generated from the schema "PatchJourneyPattern"; changes made here are lost at the next generation

use crate::PatchCriteria;
use crate::runtime::{Extra, Open};

/// The schema `PatchJourneyPattern`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchJourneyPattern {
    /// `criteria`: `array of PatchCriteria`.
    pub criteria: Option<Vec<PatchCriteria>>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// `streamType`: one of `Web`, `Custom`, `Conversation` and `App`.
    #[doc(alias = "streamType")]
    pub stream_type: Option<Open<StreamType>>,
    /// `sessionType`: `string`.
    #[doc(alias = "sessionType")]
    pub session_type: Option<String>,
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchJourneyPattern "PatchJourneyPattern" 5 {
    (
        criteria: Vec<PatchCriteria> = "criteria" with_criteria,
        count: i32 = "count" with_count,
        stream_type: Open<StreamType> = "streamType" with_stream_type,
        session_type: String = "sessionType" with_session_type,
        event_name: String = "eventName" with_event_name,
    )
});

/// The property `streamType` of `PatchJourneyPattern`. Known values: `Web`, `Custom`, `Conversation`, `App`.
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
