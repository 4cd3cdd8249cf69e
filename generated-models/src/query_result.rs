// @generated from the schema "QueryResult"; changes made here are lost at the next generation

/// The schema `QueryResult`.
pub struct QueryResult {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `body`: `DomainEntity`.
    pub body: ::std::option::Option<::std::boxed::Box<crate::DomainEntity>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryResult {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        body: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryResult = &<QueryResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("body", "body", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.body, &E.self_uri],
    }
};

crate::runtime::model!(QueryResult);

crate::runtime::setters!(QueryResult {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_body: body: ::std::boxed::Box<crate::DomainEntity>,
    with_self_uri: self_uri: ::std::string::String,
});
