// @generated from the schema "LearningAssignmentCreate"; changes made here are lost at the next generation

/// The schema `LearningAssignmentCreate`.
#[repr(C)]
pub struct LearningAssignmentCreate {
    /// `moduleId`: `string`, required.
    #[doc(alias = "moduleId")]
    pub module_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `recommendedCompletionDate`: `string (date-time)`.
    #[doc(alias = "recommendedCompletionDate")]
    pub recommended_completion_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentCreate "LearningAssignmentCreate" 4 {
    (
        module_id: ::std::string::String = "moduleId" 1 with_module_id,
        user_id: ::std::string::String = "userId" 1 with_user_id,
        recommended_completion_date: crate::runtime::DateTime = "recommendedCompletionDate" 0 with_recommended_completion_date,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
    )
});
