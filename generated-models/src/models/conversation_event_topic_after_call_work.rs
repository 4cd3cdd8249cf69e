// @generated from the schema "ConversationEventTopicAfterCallWork"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `ConversationEventTopicAfterCallWork`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicAfterCallWork {
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

crate::runtime::model!(ConversationEventTopicAfterCallWork "ConversationEventTopicAfterCallWork" 3 {
    (
        state: Open<State> = "state" with_state,
        start_time: DateTime = "startTime" with_start_time,
        end_time: DateTime = "endTime" with_end_time,
    )
});

/// The property `state` of `ConversationEventTopicAfterCallWork`. Known values: `unknown`, `skipped`, `pending`, `complete`, `notApplicable`.
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
