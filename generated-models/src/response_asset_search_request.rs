// @generated from the schema "ResponseAssetSearchRequest"; changes made here are lost at the next generation

/// The schema `ResponseAssetSearchRequest`.
pub struct ResponseAssetSearchRequest {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<::std::string::String>,
    /// `query`: `array of ResponseAssetFilter`, required.
    pub query: ::std::option::Option<::std::vec::Vec<crate::ResponseAssetFilter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResponseAssetSearchRequest {
    const EMPTY: Self = Self {
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        sort_order: ::std::option::Option::None,
        sort_by: ::std::option::Option::None,
        query: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseAssetSearchRequest = &<ResponseAssetSearchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseAssetSearchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("sortOrder", "sort_order", 0),
            ("sortBy", "sort_by", 0),
            ("query", "query", 1),
        ],
        fields: &[&E.page_size, &E.page_number, &E.sort_order, &E.sort_by, &E.query],
    }
};

crate::runtime::model!(ResponseAssetSearchRequest);

crate::runtime::setters!(ResponseAssetSearchRequest {
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_sort_order: sort_order: crate::runtime::Open<SortOrder>,
    with_sort_by: sort_by: ::std::string::String,
    with_query: query: ::std::vec::Vec<crate::ResponseAssetFilter>,
});

/// The property `sortOrder` of `ResponseAssetSearchRequest`. Known values: `ASC`, `DESC`.
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
