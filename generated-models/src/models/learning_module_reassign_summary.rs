// @generated from the schema "LearningModuleReassignSummary"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LearningModuleReassignSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModuleReassignSummary {
    /// `totalReassigned`: `integer (int32)`.
    #[doc(alias = "totalReassigned")]
    pub total_reassigned: Option<i32>,
    /// `completedCount`: `integer (int32)`.
    #[doc(alias = "completedCount")]
    pub completed_count: Option<i32>,
    /// `inProgressCount`: `integer (int32)`.
    #[doc(alias = "inProgressCount")]
    pub in_progress_count: Option<i32>,
    /// `assignedCount`: `integer (int32)`.
    #[doc(alias = "assignedCount")]
    pub assigned_count: Option<i32>,
    /// `notCompletedCount`: `integer (int32)`.
    #[doc(alias = "notCompletedCount")]
    pub not_completed_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModuleReassignSummary "LearningModuleReassignSummary" 5 {
    (
        total_reassigned: i32 = "totalReassigned" with_total_reassigned,
        completed_count: i32 = "completedCount" with_completed_count,
        in_progress_count: i32 = "inProgressCount" with_in_progress_count,
        assigned_count: i32 = "assignedCount" with_assigned_count,
        not_completed_count: i32 = "notCompletedCount" with_not_completed_count,
    )
});
