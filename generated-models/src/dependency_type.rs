// @generated from the schema "DependencyType"; changes made here are lost at the next generation

/// The schema `DependencyType`.
pub struct DependencyType {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `versioned`: `boolean`.
    pub versioned: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DependencyType {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        versioned: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DependencyType = &<DependencyType as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DependencyType",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("versioned", "versioned", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.versioned, &E.self_uri],
    }
};

crate::runtime::model!(DependencyType);

crate::runtime::setters!(DependencyType {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_versioned: versioned: bool,
    with_self_uri: self_uri: ::std::string::String,
});
