// @generated from the schema "QueryResponseGroupedData"; changes made here are lost at the next generation

/// The schema `QueryResponseGroupedData`.
#[repr(C)]
pub struct QueryResponseGroupedData {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of QueryResponseData`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::QueryResponseData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryResponseGroupedData "QueryResponseGroupedData" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::QueryResponseData> = "data" 0 with_data,
    )
});
