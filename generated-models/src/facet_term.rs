// @generated from the schema "FacetTerm"; changes made here are lost at the next generation

/// The schema `FacetTerm`.
pub struct FacetTerm {
    /// `term`: `string`.
    pub term: ::std::option::Option<::std::string::String>,
    /// `key`: `integer (int64)`.
    pub key: ::std::option::Option<i64>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `count`: `integer (int64)`.
    pub count: ::std::option::Option<i64>,
    /// `time`: `string (date-time)`.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FacetTerm {
    const EMPTY: Self = Self {
        term: ::std::option::Option::None,
        key: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        count: ::std::option::Option::None,
        time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FacetTerm = &<FacetTerm as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FacetTerm",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("term", "term", 0),
            ("key", "key", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("count", "count", 0),
            ("time", "time", 0),
        ],
        fields: &[&E.term, &E.key, &E.id, &E.name, &E.count, &E.time],
    }
};

crate::runtime::model!(FacetTerm);

crate::runtime::setters!(FacetTerm {
    with_term: term: ::std::string::String,
    with_key: key: i64,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_count: count: i64,
    with_time: time: crate::runtime::DateTime,
});
