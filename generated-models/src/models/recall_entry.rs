// @generated from the schema "RecallEntry"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RecallEntry`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecallEntry {
    /// `nbrAttempts`: `integer (int32)`.
    #[doc(alias = "nbrAttempts")]
    pub nbr_attempts: Option<i32>,
    /// `minutesBetweenAttempts`: `integer (int32)`.
    #[doc(alias = "minutesBetweenAttempts")]
    pub minutes_between_attempts: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecallEntry "RecallEntry" 2 {
    (
        nbr_attempts: i32 = "nbrAttempts" with_nbr_attempts,
        minutes_between_attempts: i32 = "minutesBetweenAttempts" with_minutes_between_attempts,
    )
});
