// @generated from the schema "BotAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `BotAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct BotAsyncAggregateQueryResponse {
    /// `results`: `array of BotAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::BotAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotAsyncAggregateQueryResponse "BotAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::BotAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
