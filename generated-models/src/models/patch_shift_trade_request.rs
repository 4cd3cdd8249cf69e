// @generated from the schema "PatchShiftTradeRequest"; changes made here are lost at the next generation

use crate::{
    ListWrapperInterval, ValueWrapperDate, ValueWrapperString, WfmVersionedEntityMetadata,
};
use crate::runtime::Extra;

/// The schema `PatchShiftTradeRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchShiftTradeRequest {
    /// `receivingUserId`: `ValueWrapperString`.
    #[doc(alias = "receivingUserId")]
    pub receiving_user_id: Option<Box<ValueWrapperString>>,
    /// `expiration`: `ValueWrapperDate`.
    pub expiration: Option<Box<ValueWrapperDate>>,
    /// `acceptableIntervals`: `ListWrapperInterval`.
    #[doc(alias = "acceptableIntervals")]
    pub acceptable_intervals: Option<Box<ListWrapperInterval>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchShiftTradeRequest "PatchShiftTradeRequest" 4 {
    (
        receiving_user_id: Box<ValueWrapperString> = "receivingUserId" with_receiving_user_id,
        expiration: Box<ValueWrapperDate> = "expiration" with_expiration,
        acceptable_intervals: Box<ListWrapperInterval> = "acceptableIntervals" with_acceptable_intervals,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
