// @generated from the schema "LearningScheduleSlotsQueryRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LearningScheduleSlotsQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningScheduleSlotsQueryRequest {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `lengthInMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// `interruptibleAssignmentId`: `string`.
    #[doc(alias = "interruptibleAssignmentId")]
    pub interruptible_assignment_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningScheduleSlotsQueryRequest "LearningScheduleSlotsQueryRequest" 4 {
    (
        interval: String = "interval" with_interval required,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes required,
        user_ids: Vec<String> = "userIds" with_user_ids required,
        interruptible_assignment_id: String = "interruptibleAssignmentId" with_interruptible_assignment_id,
    )
});
