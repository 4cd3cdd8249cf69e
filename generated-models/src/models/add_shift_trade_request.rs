// @generated from the schema "AddShiftTradeRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `AddShiftTradeRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AddShiftTradeRequest {
    /// `scheduleId`: `string`, required.
    #[doc(alias = "scheduleId")]
    pub schedule_id: Option<String>,
    /// `initiatingShiftId`: `string`, required.
    #[doc(alias = "initiatingShiftId")]
    pub initiating_shift_id: Option<String>,
    /// `receivingUserId`: `string`.
    #[doc(alias = "receivingUserId")]
    pub receiving_user_id: Option<String>,
    /// `expiration`: `string (date-time)`.
    pub expiration: Option<DateTime>,
    /// `acceptableIntervals`: `array of string`.
    #[doc(alias = "acceptableIntervals")]
    pub acceptable_intervals: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AddShiftTradeRequest "AddShiftTradeRequest" 5 {
    (
        schedule_id: String = "scheduleId" with_schedule_id required,
        initiating_shift_id: String = "initiatingShiftId" with_initiating_shift_id required,
        receiving_user_id: String = "receivingUserId" with_receiving_user_id,
        expiration: DateTime = "expiration" with_expiration,
        acceptable_intervals: Vec<String> = "acceptableIntervals" with_acceptable_intervals,
    )
});
