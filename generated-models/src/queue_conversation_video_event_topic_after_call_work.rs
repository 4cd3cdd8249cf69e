// @generated from the schema "QueueConversationVideoEventTopicAfterCallWork"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicAfterCallWork`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicAfterCallWork {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicAfterCallWork "QueueConversationVideoEventTopicAfterCallWork" 3 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
    )
});

/// The property `state` of `QueueConversationVideoEventTopicAfterCallWork`. Known values: `unknown`, `skipped`, `pending`, `complete`, `notApplicable`.
#[non_exhaustive]
pub enum State {
    Unknown,
    Skipped,
    Pending,
    Complete,
    NotApplicable,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::Skipped, "skipped"),
        (Self::Pending, "pending"),
        (Self::Complete, "complete"),
        (Self::NotApplicable, "notApplicable"),
    ];
}
