// @generated from the schema "DeletableUserReference"; changes made here are lost at the next generation

/// The schema `DeletableUserReference`.
pub struct DeletableUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DeletableUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        delete: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DeletableUserReference = &<DeletableUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DeletableUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("delete", "delete", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.delete, &E.self_uri],
    }
};

crate::runtime::model!(DeletableUserReference);

crate::runtime::setters!(DeletableUserReference {
    with_id: id: ::std::string::String,
    with_delete: delete: bool,
    with_self_uri: self_uri: ::std::string::String,
});
