// @generated from the schema "EdgeLogsJobRequest"; changes made here are lost at the next generation

/// The schema `EdgeLogsJobRequest`.
pub struct EdgeLogsJobRequest {
    /// `path`: `string`.
    pub path: ::std::option::Option<::std::string::String>,
    /// `query`: `string`.
    pub query: ::std::option::Option<::std::string::String>,
    /// `recurse`: `boolean`.
    pub recurse: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeLogsJobRequest {
    const EMPTY: Self = Self {
        path: ::std::option::Option::None,
        query: ::std::option::Option::None,
        recurse: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeLogsJobRequest = &<EdgeLogsJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeLogsJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("path", "path", 0),
            ("query", "query", 0),
            ("recurse", "recurse", 0),
        ],
        fields: &[&E.path, &E.query, &E.recurse],
    }
};

crate::runtime::model!(EdgeLogsJobRequest);

crate::runtime::setters!(EdgeLogsJobRequest {
    with_path: path: ::std::string::String,
    with_query: query: ::std::string::String,
    with_recurse: recurse: bool,
});
