// @generated from the schema "Verifier"; changes made here are lost at the next generation

/// The schema `Verifier`.
pub struct Verifier {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `default`: `boolean`.
    pub default: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Verifier {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        default: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Verifier = &<Verifier as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Verifier",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("enabled", "enabled", 0),
            ("default", "default", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.enabled, &E.default, &E.self_uri],
    }
};

crate::runtime::model!(Verifier);

crate::runtime::setters!(Verifier {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_enabled: enabled: bool,
    with_default: default: bool,
    with_self_uri: self_uri: ::std::string::String,
});
