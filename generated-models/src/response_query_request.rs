// @generated from the schema "ResponseQueryRequest"; changes made here are lost at the next generation

/// The schema `ResponseQueryRequest`.
pub struct ResponseQueryRequest {
    /// `queryPhrase`: `string`.
    #[doc(alias = "queryPhrase")]
    pub query_phrase: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `filters`: `array of ResponseFilter`.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::ResponseFilter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResponseQueryRequest {
    const EMPTY: Self = Self {
        query_phrase: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        filters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseQueryRequest = &<ResponseQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queryPhrase", "query_phrase", 0),
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("filters", "filters", 0),
        ],
        fields: &[&E.query_phrase, &E.page_size, &E.page_number, &E.filters],
    }
};

crate::runtime::model!(ResponseQueryRequest);

crate::runtime::setters!(ResponseQueryRequest {
    with_query_phrase: query_phrase: ::std::string::String,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_filters: filters: ::std::vec::Vec<crate::ResponseFilter>,
});
