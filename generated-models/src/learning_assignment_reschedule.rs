// @generated from the schema "LearningAssignmentReschedule"; changes made here are lost at the next generation

/// The schema `LearningAssignmentReschedule`.
#[repr(C)]
pub struct LearningAssignmentReschedule {
    /// `dateRecommendedForCompletion`: `string (date-time)`, required.
    #[doc(alias = "dateRecommendedForCompletion")]
    pub date_recommended_for_completion: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentReschedule "LearningAssignmentReschedule" 2 {
    (
        date_recommended_for_completion: crate::runtime::DateTime = "dateRecommendedForCompletion" 1 with_date_recommended_for_completion,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
    )
});
