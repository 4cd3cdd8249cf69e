// @generated from the schema "EventQueryRequest"; changes made here are lost at the next generation

/// The schema `EventQueryRequest`.
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

impl crate::runtime::Model for EventQueryRequest {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        event_definition_ids: ::std::option::Option::None,
        search_term: ::std::option::Option::None,
        sort_order: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventQueryRequest = &<EventQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("eventDefinitionIds", "event_definition_ids", 0),
            ("searchTerm", "search_term", 0),
            ("sortOrder", "sort_order", 0),
        ],
        fields: &[&E.interval, &E.event_definition_ids, &E.search_term, &E.sort_order],
    }
};

crate::runtime::model!(EventQueryRequest);

crate::runtime::setters!(EventQueryRequest {
    with_interval: interval: ::std::string::String,
    with_event_definition_ids: event_definition_ids: ::std::vec::Vec<::std::string::String>,
    with_search_term: search_term: ::std::string::String,
    with_sort_order: sort_order: crate::runtime::Open<SortOrder>,
});

/// The property `sortOrder` of `EventQueryRequest`. Known values: `ASC`, `DESC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
    ];
}
