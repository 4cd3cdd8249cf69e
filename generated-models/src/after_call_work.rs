// @generated from the schema "AfterCallWork"; changes made here are lost at the next generation

/// The schema `AfterCallWork`.
#[repr(C)]
pub struct AfterCallWork {
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AfterCallWork "AfterCallWork" 3 {
    (
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        state: crate::runtime::Open<State> = "state" 0 with_state,
    )
});

/// The property `state` of `AfterCallWork`. Known values: `unknown`, `notApplicable`, `skipped`, `pending`, `complete`.
#[non_exhaustive]
pub enum State {
    Unknown,
    NotApplicable,
    Skipped,
    Pending,
    Complete,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::NotApplicable, "notApplicable"),
        (Self::Skipped, "skipped"),
        (Self::Pending, "pending"),
        (Self::Complete, "complete"),
    ];
}
