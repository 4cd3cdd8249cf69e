// @generated from the schema "LearningModuleSummary"; changes made here are lost at the next generation

/// The schema `LearningModuleSummary`.
pub struct LearningModuleSummary {
    /// `assignedCount`: `integer (int32)`.
    #[doc(alias = "assignedCount")]
    pub assigned_count: ::std::option::Option<i32>,
    /// `completedCount`: `integer (int32)`.
    #[doc(alias = "completedCount")]
    pub completed_count: ::std::option::Option<i32>,
    /// `passedCount`: `integer (int32)`.
    #[doc(alias = "passedCount")]
    pub passed_count: ::std::option::Option<i32>,
    /// `completedSum`: `number (float)`.
    #[doc(alias = "completedSum")]
    pub completed_sum: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModuleSummary {
    const EMPTY: Self = Self {
        assigned_count: ::std::option::Option::None,
        completed_count: ::std::option::Option::None,
        passed_count: ::std::option::Option::None,
        completed_sum: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModuleSummary = &<LearningModuleSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModuleSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("assignedCount", "assigned_count", 0),
            ("completedCount", "completed_count", 0),
            ("passedCount", "passed_count", 0),
            ("completedSum", "completed_sum", 0),
        ],
        fields: &[
            &E.assigned_count,
            &E.completed_count,
            &E.passed_count,
            &E.completed_sum,
        ],
    }
};

crate::runtime::model!(LearningModuleSummary);

crate::runtime::setters!(LearningModuleSummary {
    with_assigned_count: assigned_count: i32,
    with_completed_count: completed_count: i32,
    with_passed_count: passed_count: i32,
    with_completed_sum: completed_sum: f64,
});
