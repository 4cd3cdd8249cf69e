// @generated from the schema "DevelopmentActivityAggregateQueryResponseGroupedData"; changes made here are lost at the next generation

/// The schema `DevelopmentActivityAggregateQueryResponseGroupedData`.
#[repr(C)]
pub struct DevelopmentActivityAggregateQueryResponseGroupedData {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of DevelopmentActivityAggregateQueryResponseData`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryResponseData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateQueryResponseGroupedData "DevelopmentActivityAggregateQueryResponseGroupedData" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryResponseData> = "data" 0 with_data,
    )
});
