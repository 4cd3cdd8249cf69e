// @generated from the schema "LearningAssignmentCreate"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `LearningAssignmentCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentCreate {
    /// `moduleId`: `string`, required.
    #[doc(alias = "moduleId")]
    pub module_id: Option<String>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `recommendedCompletionDate`: `string (date-time)`.
    #[doc(alias = "recommendedCompletionDate")]
    pub recommended_completion_date: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentCreate "LearningAssignmentCreate" 4 {
    (
        module_id: String = "moduleId" with_module_id required,
        user_id: String = "userId" with_user_id required,
        recommended_completion_date: DateTime = "recommendedCompletionDate" with_recommended_completion_date,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
    )
});
