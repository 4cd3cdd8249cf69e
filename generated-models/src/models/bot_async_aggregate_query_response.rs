// @generated from the schema "BotAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::BotAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `BotAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotAsyncAggregateQueryResponse {
    /// `results`: `array of BotAggregateDataContainer`.
    pub results: Option<Vec<BotAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotAsyncAggregateQueryResponse "BotAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<BotAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
