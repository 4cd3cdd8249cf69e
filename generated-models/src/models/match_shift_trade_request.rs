// @generated from the schema "MatchShiftTradeRequest"; changes made here are lost at the next generation

use crate::WfmVersionedEntityMetadata;
use crate::runtime::Extra;

/// The schema `MatchShiftTradeRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MatchShiftTradeRequest {
    /// `receivingScheduleId`: `string`, required.
    #[doc(alias = "receivingScheduleId")]
    pub receiving_schedule_id: Option<String>,
    /// `receivingShiftId`: `string`.
    #[doc(alias = "receivingShiftId")]
    pub receiving_shift_id: Option<String>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MatchShiftTradeRequest "MatchShiftTradeRequest" 3 {
    (
        receiving_schedule_id: String = "receivingScheduleId" with_receiving_schedule_id required,
        receiving_shift_id: String = "receivingShiftId" with_receiving_shift_id,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
