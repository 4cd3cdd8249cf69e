// @generated from the schema "SocialMediaAsyncDetailQueryResponse"; changes made here are lost at the next generation

/// The schema `SocialMediaAsyncDetailQueryResponse`.
#[repr(C)]
pub struct SocialMediaAsyncDetailQueryResponse {
    /// `results`: `array of SocialMediaDetailDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SocialMediaDetailDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SocialMediaAsyncDetailQueryResponse "SocialMediaAsyncDetailQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::SocialMediaDetailDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
