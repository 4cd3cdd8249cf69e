// @generated from the schema "LearningAssignmentReassign"; changes made here are lost at the next generation

/// The schema `LearningAssignmentReassign`.
#[repr(C)]
pub struct LearningAssignmentReassign {
    /// `recommendedCompletionDate`: `string (date-time)`.
    #[doc(alias = "recommendedCompletionDate")]
    pub recommended_completion_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentReassign "LearningAssignmentReassign" 2 {
    (
        recommended_completion_date: crate::runtime::DateTime = "recommendedCompletionDate" 0 with_recommended_completion_date,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
    )
});
