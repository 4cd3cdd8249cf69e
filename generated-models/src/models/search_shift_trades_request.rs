// @generated from the schema "SearchShiftTradesRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SearchShiftTradesRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SearchShiftTradesRequest {
    /// `receivingScheduleId`: `string`, required.
    #[doc(alias = "receivingScheduleId")]
    pub receiving_schedule_id: Option<String>,
    /// `receivingShiftIds`: `array of string`.
    #[doc(alias = "receivingShiftIds")]
    pub receiving_shift_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SearchShiftTradesRequest "SearchShiftTradesRequest" 2 {
    (
        receiving_schedule_id: String = "receivingScheduleId" with_receiving_schedule_id required,
        receiving_shift_ids: Vec<String> = "receivingShiftIds" with_receiving_shift_ids,
    )
});
