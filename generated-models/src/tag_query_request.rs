// @generated from the schema "TagQueryRequest"; changes made here are lost at the next generation

/// The schema `TagQueryRequest`.
pub struct TagQueryRequest {
    /// `query`: `string`.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TagQueryRequest {
    const EMPTY: Self = Self {
        query: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TagQueryRequest = &<TagQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TagQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("query", "query", 0),
            ("pageNumber", "page_number", 0),
            ("pageSize", "page_size", 0),
        ],
        fields: &[&E.query, &E.page_number, &E.page_size],
    }
};

crate::runtime::model!(TagQueryRequest);

crate::runtime::setters!(TagQueryRequest {
    with_query: query: ::std::string::String,
    with_page_number: page_number: i32,
    with_page_size: page_size: i32,
});
