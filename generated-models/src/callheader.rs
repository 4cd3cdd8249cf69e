// @generated from the schema "Callheader"; changes made here are lost at the next generation

/// The schema `Callheader`.
pub struct Callheader {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of array of string`.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Callheader {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        headers: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Callheader = &<Callheader as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Callheader",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("headers", "headers", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.headers, &E.self_uri],
    }
};

crate::runtime::model!(Callheader);

crate::runtime::setters!(Callheader {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_headers: headers: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>>,
    with_self_uri: self_uri: ::std::string::String,
});
