// @generated from the schema "ResponseAssetSearchResults"; changes made here are lost at the next generation

/// The schema `ResponseAssetSearchResults`.
pub struct ResponseAssetSearchResults {
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `results`: `array of ResponseAsset`.
    pub results: ::std::option::Option<::std::vec::Vec<crate::ResponseAsset>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResponseAssetSearchResults {
    const EMPTY: Self = Self {
        total: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseAssetSearchResults = &<ResponseAssetSearchResults as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseAssetSearchResults",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("total", "total", 0),
            ("pageCount", "page_count", 0),
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("results", "results", 0),
        ],
        fields: &[&E.total, &E.page_count, &E.page_size, &E.page_number, &E.results],
    }
};

crate::runtime::model!(ResponseAssetSearchResults);

crate::runtime::setters!(ResponseAssetSearchResults {
    with_total: total: i64,
    with_page_count: page_count: i32,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_results: results: ::std::vec::Vec<crate::ResponseAsset>,
});
