// @generated from the schema "RateLimitAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `RateLimitAggregateQueryResponse`.
#[repr(C)]
pub struct RateLimitAggregateQueryResponse {
    /// `results`: `array of RateLimitAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::RateLimitAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RateLimitAggregateQueryResponse "RateLimitAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::RateLimitAggregateDataContainer> = "results" 0 with_results,
    )
});
