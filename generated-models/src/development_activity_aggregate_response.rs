// @generated from the schema "DevelopmentActivityAggregateResponse"; changes made here are lost at the next generation

/// The schema `DevelopmentActivityAggregateResponse`.
#[repr(C)]
pub struct DevelopmentActivityAggregateResponse {
    /// `results`: `array of DevelopmentActivityAggregateQueryResponseGroupedData`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryResponseGroupedData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateResponse "DevelopmentActivityAggregateResponse" 1 {
    (
        results: ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryResponseGroupedData> = "results" 0 with_results,
    )
});
