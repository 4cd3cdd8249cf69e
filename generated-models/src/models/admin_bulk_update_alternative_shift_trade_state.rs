// @generated from the schema "AdminBulkUpdateAlternativeShiftTradeState"; changes made here are lost at the next generation

use crate::WfmVersionedEntityMetadata;
use crate::runtime::{Extra, Open};

/// The schema `AdminBulkUpdateAlternativeShiftTradeState`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdminBulkUpdateAlternativeShiftTradeState {
    /// `tradeId`: `string`, required.
    #[doc(alias = "tradeId")]
    pub trade_id: Option<String>,
    /// `state`: one of `Approved` and `Denied`, required.
    pub state: Option<Open<State>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdminBulkUpdateAlternativeShiftTradeState "AdminBulkUpdateAlternativeShiftTradeState" 3 {
    (
        trade_id: String = "tradeId" with_trade_id required,
        state: Open<State> = "state" with_state required,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});

/// The property `state` of `AdminBulkUpdateAlternativeShiftTradeState`. Known values: `Approved`, `Denied`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Approved,
    Denied,
}

crate::runtime::values!(State {
    Approved = "Approved",
    Denied = "Denied",
});
