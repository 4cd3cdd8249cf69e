// @generated from the schema "LearningAssignmentReschedule"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `LearningAssignmentReschedule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentReschedule {
    /// `dateRecommendedForCompletion`: `string (date-time)`, required.
    #[doc(alias = "dateRecommendedForCompletion")]
    pub date_recommended_for_completion: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentReschedule "LearningAssignmentReschedule" 2 {
    (
        date_recommended_for_completion: DateTime = "dateRecommendedForCompletion" with_date_recommended_for_completion required,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
    )
});
