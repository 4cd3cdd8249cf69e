// @generated from the schema "AfterCallWork"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `AfterCallWork`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AfterCallWork {
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `state`: one of `unknown`, `notApplicable`, `skipped`, `pending` and `complete`.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AfterCallWork "AfterCallWork" 3 {
    (
        start_time: DateTime = "startTime" with_start_time,
        end_time: DateTime = "endTime" with_end_time,
        state: Open<State> = "state" with_state,
    )
});

/// The property `state` of `AfterCallWork`. Known values: `unknown`, `notApplicable`, `skipped`, `pending`, `complete`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Unknown,
    NotApplicable,
    Skipped,
    Pending,
    Complete,
}

crate::runtime::values!(State {
    Unknown = "unknown",
    NotApplicable = "notApplicable",
    Skipped = "skipped",
    Pending = "pending",
    Complete = "complete",
});
