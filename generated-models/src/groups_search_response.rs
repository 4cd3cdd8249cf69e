// @generated from the schema "GroupsSearchResponse"; changes made here are lost at the next generation

/// The schema `GroupsSearchResponse`.
pub struct GroupsSearchResponse {
    /// `total`: `integer (int64)`, required.
    pub total: ::std::option::Option<i64>,
    /// `pageCount`: `integer (int32)`, required.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`, required.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`, required.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `previousPage`: `string`.
    #[doc(alias = "previousPage")]
    pub previous_page: ::std::option::Option<::std::string::String>,
    /// `currentPage`: `string`.
    #[doc(alias = "currentPage")]
    pub current_page: ::std::option::Option<::std::string::String>,
    /// `nextPage`: `string`.
    #[doc(alias = "nextPage")]
    pub next_page: ::std::option::Option<::std::string::String>,
    /// `types`: `array of string`, required.
    pub types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `results`: `array of Group`, required.
    pub results: ::std::option::Option<::std::vec::Vec<crate::Group>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GroupsSearchResponse {
    const EMPTY: Self = Self {
        total: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        previous_page: ::std::option::Option::None,
        current_page: ::std::option::Option::None,
        next_page: ::std::option::Option::None,
        types: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GroupsSearchResponse = &<GroupsSearchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GroupsSearchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("total", "total", 1),
            ("pageCount", "page_count", 1),
            ("pageSize", "page_size", 1),
            ("pageNumber", "page_number", 1),
            ("previousPage", "previous_page", 0),
            ("currentPage", "current_page", 0),
            ("nextPage", "next_page", 0),
            ("types", "types", 1),
            ("results", "results", 1),
        ],
        fields: &[
            &E.total,
            &E.page_count,
            &E.page_size,
            &E.page_number,
            &E.previous_page,
            &E.current_page,
            &E.next_page,
            &E.types,
            &E.results,
        ],
    }
};

crate::runtime::model!(GroupsSearchResponse);

crate::runtime::setters!(GroupsSearchResponse {
    with_total: total: i64,
    with_page_count: page_count: i32,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_previous_page: previous_page: ::std::string::String,
    with_current_page: current_page: ::std::string::String,
    with_next_page: next_page: ::std::string::String,
    with_types: types: ::std::vec::Vec<::std::string::String>,
    with_results: results: ::std::vec::Vec<crate::Group>,
});
