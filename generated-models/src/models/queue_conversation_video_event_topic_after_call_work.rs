// @generated from the schema "QueueConversationVideoEventTopicAfterCallWork"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationVideoEventTopicAfterCallWork`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicAfterCallWork {
    /// `state`: one of `unknown`, `skipped`, `pending`, `complete` and `notApplicable`.
    pub state: Option<Open<State>>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicAfterCallWork "QueueConversationVideoEventTopicAfterCallWork" 3 {
    (
        state: Open<State> = "state" with_state,
        start_time: DateTime = "startTime" with_start_time,
        end_time: DateTime = "endTime" with_end_time,
    )
});

/// The property `state` of `QueueConversationVideoEventTopicAfterCallWork`. Known values: `unknown`, `skipped`, `pending`, `complete`, `notApplicable`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Unknown,
    Skipped,
    Pending,
    Complete,
    NotApplicable,
}

crate::runtime::values!(State {
    Unknown = "unknown",
    Skipped = "skipped",
    Pending = "pending",
    Complete = "complete",
    NotApplicable = "notApplicable",
});
