// @generated from the schema "EventQueryRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `EventQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventQueryRequest {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `eventDefinitionIds`: `array of string`.
    #[doc(alias = "eventDefinitionIds")]
    pub event_definition_ids: Option<Vec<String>>,
    /// `searchTerm`: `string`.
    #[doc(alias = "searchTerm")]
    pub search_term: Option<String>,
    /// `sortOrder`: one of `ASC` and `DESC`.
    #[doc(alias = "sortOrder")]
    pub sort_order: Option<Open<SortOrder>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventQueryRequest "EventQueryRequest" 4 {
    (
        interval: String = "interval" with_interval required,
        event_definition_ids: Vec<String> = "eventDefinitionIds" with_event_definition_ids,
        search_term: String = "searchTerm" with_search_term,
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
    )
});

/// The property `sortOrder` of `EventQueryRequest`. Known values: `ASC`, `DESC`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::values!(SortOrder {
    Asc = "ASC",
    Desc = "DESC",
});
