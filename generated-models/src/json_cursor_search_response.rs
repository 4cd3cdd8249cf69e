// @generated from the schema "JsonCursorSearchResponse"; changes made here are lost at the next generation

/// The schema `JsonCursorSearchResponse`.
pub struct JsonCursorSearchResponse {
    /// `types`: `array of string`, required.
    pub types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `results`: `object`, required.
    pub results: ::std::option::Option<::serde_json::Value>,
    /// `aggregations`: `object`.
    pub aggregations: ::std::option::Option<::serde_json::Value>,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JsonCursorSearchResponse {
    const EMPTY: Self = Self {
        types: ::std::option::Option::None,
        results: ::std::option::Option::None,
        aggregations: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JsonCursorSearchResponse = &<JsonCursorSearchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JsonCursorSearchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("types", "types", 1),
            ("results", "results", 1),
            ("aggregations", "aggregations", 0),
            ("cursor", "cursor", 0),
        ],
        fields: &[&E.types, &E.results, &E.aggregations, &E.cursor],
    }
};

crate::runtime::model!(JsonCursorSearchResponse);

crate::runtime::setters!(JsonCursorSearchResponse {
    with_types: types: ::std::vec::Vec<::std::string::String>,
    with_results: results: ::serde_json::Value,
    with_aggregations: aggregations: ::serde_json::Value,
    with_cursor: cursor: ::std::string::String,
});
