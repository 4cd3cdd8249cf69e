// @generated from the schema "BotAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `BotAggregateQueryResponse`.
#[repr(C)]
pub struct BotAggregateQueryResponse {
    /// `results`: `array of BotAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::BotAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotAggregateQueryResponse "BotAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::BotAggregateDataContainer> = "results" 0 with_results,
    )
});
