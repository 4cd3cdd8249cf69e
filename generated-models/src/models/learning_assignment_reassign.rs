// @generated from the schema "LearningAssignmentReassign"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `LearningAssignmentReassign`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentReassign {
    /// `recommendedCompletionDate`: `string (date-time)`.
    #[doc(alias = "recommendedCompletionDate")]
    pub recommended_completion_date: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentReassign "LearningAssignmentReassign" 2 {
    (
        recommended_completion_date: DateTime = "recommendedCompletionDate" with_recommended_completion_date,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
    )
});
