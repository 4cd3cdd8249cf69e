// @generated from the schema "ConversationEventTopicAfterCallWork"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicAfterCallWork`.
pub struct ConversationEventTopicAfterCallWork {
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

impl crate::runtime::Model for ConversationEventTopicAfterCallWork {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        start_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicAfterCallWork = &<ConversationEventTopicAfterCallWork as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicAfterCallWork",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("startTime", "start_time", 0),
            ("endTime", "end_time", 0),
        ],
        fields: &[&E.state, &E.start_time, &E.end_time],
    }
};

crate::runtime::model!(ConversationEventTopicAfterCallWork);

crate::runtime::setters!(ConversationEventTopicAfterCallWork {
    with_state: state: crate::runtime::Open<State>,
    with_start_time: start_time: crate::runtime::DateTime,
    with_end_time: end_time: crate::runtime::DateTime,
});

/// The property `state` of `ConversationEventTopicAfterCallWork`. Known values: `unknown`, `skipped`, `pending`, `complete`, `notApplicable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Unknown,
    Skipped,
    Pending,
    Complete,
    NotApplicable,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::Skipped, "skipped"),
        (Self::Pending, "pending"),
        (Self::Complete, "complete"),
        (Self::NotApplicable, "notApplicable"),
    ];
}
