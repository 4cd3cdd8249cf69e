// @generated from the schema "BotAggregateQueryResponse"; changes made here are lost at the next generation

use crate::BotAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `BotAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotAggregateQueryResponse {
    /// `results`: `array of BotAggregateDataContainer`.
    pub results: Option<Vec<BotAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotAggregateQueryResponse "BotAggregateQueryResponse" 1 {
    (
        results: Vec<BotAggregateDataContainer> = "results" with_results,
    )
});
