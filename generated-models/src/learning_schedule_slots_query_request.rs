// @generated from the schema "LearningScheduleSlotsQueryRequest"; changes made here are lost at the next generation

/// The schema `LearningScheduleSlotsQueryRequest`.
#[repr(C)]
pub struct LearningScheduleSlotsQueryRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `lengthInMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `interruptibleAssignmentId`: `string`.
    #[doc(alias = "interruptibleAssignmentId")]
    pub interruptible_assignment_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningScheduleSlotsQueryRequest "LearningScheduleSlotsQueryRequest" 4 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        length_in_minutes: i32 = "lengthInMinutes" 1 with_length_in_minutes,
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 1 with_user_ids,
        interruptible_assignment_id: ::std::string::String = "interruptibleAssignmentId" 0 with_interruptible_assignment_id,
    )
});
