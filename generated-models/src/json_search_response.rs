// @generated from the schema "JsonSearchResponse"; changes made here are lost at the next generation

/// The schema `JsonSearchResponse`.
pub struct JsonSearchResponse {
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
    /// `types`: `array of string`, required.
    pub types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `results`: `object`, required.
    pub results: ::std::option::Option<::serde_json::Value>,
    /// `aggregations`: `object`.
    pub aggregations: ::std::option::Option<::serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JsonSearchResponse {
    const EMPTY: Self = Self {
        total: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        types: ::std::option::Option::None,
        results: ::std::option::Option::None,
        aggregations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JsonSearchResponse = &<JsonSearchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JsonSearchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("total", "total", 1),
            ("pageCount", "page_count", 1),
            ("pageSize", "page_size", 1),
            ("pageNumber", "page_number", 1),
            ("types", "types", 1),
            ("results", "results", 1),
            ("aggregations", "aggregations", 0),
        ],
        fields: &[
            &E.total,
            &E.page_count,
            &E.page_size,
            &E.page_number,
            &E.types,
            &E.results,
            &E.aggregations,
        ],
    }
};

crate::runtime::model!(JsonSearchResponse);

crate::runtime::setters!(JsonSearchResponse {
    with_total: total: i64,
    with_page_count: page_count: i32,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_types: types: ::std::vec::Vec<::std::string::String>,
    with_results: results: ::serde_json::Value,
    with_aggregations: aggregations: ::serde_json::Value,
});
