// @generated from the schema "LearningModuleSummary"; changes made here are lost at the next generation

/// The schema `LearningModuleSummary`.
#[repr(C)]
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

crate::runtime::model!(LearningModuleSummary "LearningModuleSummary" 4 {
    (
        assigned_count: i32 = "assignedCount" 0 with_assigned_count,
        completed_count: i32 = "completedCount" 0 with_completed_count,
        passed_count: i32 = "passedCount" 0 with_passed_count,
        completed_sum: f64 = "completedSum" 0 with_completed_sum,
    )
});
