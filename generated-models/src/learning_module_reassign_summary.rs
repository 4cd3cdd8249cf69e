// @generated from the schema "LearningModuleReassignSummary"; changes made here are lost at the next generation

/// The schema `LearningModuleReassignSummary`.
pub struct LearningModuleReassignSummary {
    /// `totalReassigned`: `integer (int32)`.
    #[doc(alias = "totalReassigned")]
    pub total_reassigned: ::std::option::Option<i32>,
    /// `completedCount`: `integer (int32)`.
    #[doc(alias = "completedCount")]
    pub completed_count: ::std::option::Option<i32>,
    /// `inProgressCount`: `integer (int32)`.
    #[doc(alias = "inProgressCount")]
    pub in_progress_count: ::std::option::Option<i32>,
    /// `assignedCount`: `integer (int32)`.
    #[doc(alias = "assignedCount")]
    pub assigned_count: ::std::option::Option<i32>,
    /// `notCompletedCount`: `integer (int32)`.
    #[doc(alias = "notCompletedCount")]
    pub not_completed_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModuleReassignSummary {
    const EMPTY: Self = Self {
        total_reassigned: ::std::option::Option::None,
        completed_count: ::std::option::Option::None,
        in_progress_count: ::std::option::Option::None,
        assigned_count: ::std::option::Option::None,
        not_completed_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModuleReassignSummary = &<LearningModuleReassignSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModuleReassignSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("totalReassigned", "total_reassigned", 0),
            ("completedCount", "completed_count", 0),
            ("inProgressCount", "in_progress_count", 0),
            ("assignedCount", "assigned_count", 0),
            ("notCompletedCount", "not_completed_count", 0),
        ],
        fields: &[
            &E.total_reassigned,
            &E.completed_count,
            &E.in_progress_count,
            &E.assigned_count,
            &E.not_completed_count,
        ],
    }
};

crate::runtime::model!(LearningModuleReassignSummary);

crate::runtime::setters!(LearningModuleReassignSummary {
    with_total_reassigned: total_reassigned: i32,
    with_completed_count: completed_count: i32,
    with_in_progress_count: in_progress_count: i32,
    with_assigned_count: assigned_count: i32,
    with_not_completed_count: not_completed_count: i32,
});
