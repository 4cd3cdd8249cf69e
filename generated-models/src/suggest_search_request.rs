// @generated from the schema "SuggestSearchRequest"; changes made here are lost at the next generation

/// The schema `SuggestSearchRequest`.
#[repr(C)]
pub struct SuggestSearchRequest {
    /// `expand`: `array of string`.
    pub expand: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `types`: `array of string`, required.
    pub types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `query`: `array of SuggestSearchCriteria`, required.
    pub query: ::std::option::Option<::std::vec::Vec<crate::SuggestSearchCriteria>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SuggestSearchRequest "SuggestSearchRequest" 3 {
    (
        expand: ::std::vec::Vec<::std::string::String> = "expand" 0 with_expand,
        types: ::std::vec::Vec<::std::string::String> = "types" 1 with_types,
        query: ::std::vec::Vec<crate::SuggestSearchCriteria> = "query" 1 with_query,
    )
});
