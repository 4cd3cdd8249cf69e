// @generated from the schema "SiteSearchRequest"; changes made here are lost at the next generation

/// The schema `SiteSearchRequest`.
pub struct SiteSearchRequest {
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `sort`: `array of SearchSort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::SearchSort>>,
    /// `expand`: `array of string`.
    pub expand: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `query`: `array of SiteSearchCriteria`.
    pub query: ::std::option::Option<::std::vec::Vec<crate::SiteSearchCriteria>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SiteSearchRequest {
    const EMPTY: Self = Self {
        sort_order: ::std::option::Option::None,
        sort_by: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        expand: ::std::option::Option::None,
        query: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SiteSearchRequest = &<SiteSearchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SiteSearchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sortOrder", "sort_order", 0),
            ("sortBy", "sort_by", 0),
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("sort", "sort", 0),
            ("expand", "expand", 0),
            ("query", "query", 0),
        ],
        fields: &[
            &E.sort_order,
            &E.sort_by,
            &E.page_size,
            &E.page_number,
            &E.sort,
            &E.expand,
            &E.query,
        ],
    }
};

crate::runtime::model!(SiteSearchRequest);

crate::runtime::setters!(SiteSearchRequest {
    with_sort_order: sort_order: crate::runtime::Open<SortOrder>,
    with_sort_by: sort_by: ::std::string::String,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_sort: sort: ::std::vec::Vec<crate::SearchSort>,
    with_expand: expand: ::std::vec::Vec<::std::string::String>,
    with_query: query: ::std::vec::Vec<crate::SiteSearchCriteria>,
});

/// The property `sortOrder` of `SiteSearchRequest`. Known values: `ASC`, `DESC`, `SCORE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
    Score,
}

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
        (Self::Score, "SCORE"),
    ];
}
