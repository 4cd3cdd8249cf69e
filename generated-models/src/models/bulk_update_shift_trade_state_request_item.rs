// @generated from the schema "BulkUpdateShiftTradeStateRequestItem"; changes made here are lost at the next generation

use crate::WfmVersionedEntityMetadata;
use crate::runtime::{Extra, Open};

/// The schema `BulkUpdateShiftTradeStateRequestItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkUpdateShiftTradeStateRequestItem {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `Unmatched`, `Matched`, `Approved`, `Denied` and 2 more, required.
    pub state: Option<Open<State>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkUpdateShiftTradeStateRequestItem "BulkUpdateShiftTradeStateRequestItem" 3 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state required,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});

/// The property `state` of `BulkUpdateShiftTradeStateRequestItem`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

crate::runtime::values!(State {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
