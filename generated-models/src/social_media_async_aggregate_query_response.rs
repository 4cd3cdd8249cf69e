// @generated from the schema "SocialMediaAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `SocialMediaAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct SocialMediaAsyncAggregateQueryResponse {
    /// `results`: `array of SocialMediaAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SocialMediaAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SocialMediaAsyncAggregateQueryResponse "SocialMediaAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::SocialMediaAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
