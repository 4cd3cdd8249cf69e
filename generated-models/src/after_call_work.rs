// @generated from the schema "AfterCallWork"; changes made here are lost at the next generation

/// The schema `AfterCallWork`.
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

impl crate::runtime::Model for AfterCallWork {
    const EMPTY: Self = Self {
        start_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AfterCallWork = &<AfterCallWork as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AfterCallWork",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startTime", "start_time", 0),
            ("endTime", "end_time", 0),
            ("state", "state", 0),
        ],
        fields: &[&E.start_time, &E.end_time, &E.state],
    }
};

crate::runtime::model!(AfterCallWork);

crate::runtime::setters!(AfterCallWork {
    with_start_time: start_time: crate::runtime::DateTime,
    with_end_time: end_time: crate::runtime::DateTime,
    with_state: state: crate::runtime::Open<State>,
});

/// The property `state` of `AfterCallWork`. Known values: `unknown`, `notApplicable`, `skipped`, `pending`, `complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Unknown,
    NotApplicable,
    Skipped,
    Pending,
    Complete,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::NotApplicable, "notApplicable"),
        (Self::Skipped, "skipped"),
        (Self::Pending, "pending"),
        (Self::Complete, "complete"),
    ];
}
