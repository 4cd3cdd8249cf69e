// @generated from the schema "LearningAssignmentExternalUpdate"; changes made here are lost at the next generation

/// The schema `LearningAssignmentExternalUpdate`.
pub struct LearningAssignmentExternalUpdate {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `percentageScore`: `number (float)`.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `isPassed`: `boolean`.
    #[doc(alias = "isPassed")]
    pub is_passed: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentExternalUpdate {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        percentage_score: ::std::option::Option::None,
        is_passed: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentExternalUpdate = &<LearningAssignmentExternalUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentExternalUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("percentageScore", "percentage_score", 0),
            ("isPassed", "is_passed", 0),
        ],
        fields: &[&E.state, &E.percentage_score, &E.is_passed],
    }
};

crate::runtime::model!(LearningAssignmentExternalUpdate);

crate::runtime::setters!(LearningAssignmentExternalUpdate {
    with_state: state: crate::runtime::Open<State>,
    with_percentage_score: percentage_score: f64,
    with_is_passed: is_passed: bool,
});

/// The property `state` of `LearningAssignmentExternalUpdate`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Assigned,
    InProgress,
    Completed,
    Deleted,
    NotCompleted,
    InvalidSchedule,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Assigned, "Assigned"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Deleted, "Deleted"),
        (Self::NotCompleted, "NotCompleted"),
        (Self::InvalidSchedule, "InvalidSchedule"),
    ];
}
