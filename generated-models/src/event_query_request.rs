// @generated from the schema "EventQueryRequest"; changes made here are lost at the next generation

/// The schema `EventQueryRequest`.
#[repr(C)]
pub struct EventQueryRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `eventDefinitionIds`: `array of string`.
    #[doc(alias = "eventDefinitionIds")]
    pub event_definition_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `searchTerm`: `string`.
    #[doc(alias = "searchTerm")]
    pub search_term: ::std::option::Option<::std::string::String>,
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventQueryRequest "EventQueryRequest" 4 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        event_definition_ids: ::std::vec::Vec<::std::string::String> = "eventDefinitionIds" 0 with_event_definition_ids,
        search_term: ::std::string::String = "searchTerm" 0 with_search_term,
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
    )
});

/// The property `sortOrder` of `EventQueryRequest`. Known values: `ASC`, `DESC`.
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
    ];
}
