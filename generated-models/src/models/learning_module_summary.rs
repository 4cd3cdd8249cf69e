// @generated from the schema "LearningModuleSummary"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LearningModuleSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModuleSummary {
    /// `assignedCount`: `integer (int32)`.
    #[doc(alias = "assignedCount")]
    pub assigned_count: Option<i32>,
    /// `completedCount`: `integer (int32)`.
    #[doc(alias = "completedCount")]
    pub completed_count: Option<i32>,
    /// `passedCount`: `integer (int32)`.
    #[doc(alias = "passedCount")]
    pub passed_count: Option<i32>,
    /// `completedSum`: `number (float)`.
    #[doc(alias = "completedSum")]
    pub completed_sum: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModuleSummary "LearningModuleSummary" 4 {
    (
        assigned_count: i32 = "assignedCount" with_assigned_count,
        completed_count: i32 = "completedCount" with_completed_count,
        passed_count: i32 = "passedCount" with_passed_count,
        completed_sum: f64 = "completedSum" with_completed_sum,
    )
});
