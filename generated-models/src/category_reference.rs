// @generated from the schema "CategoryReference"; changes made here are lost at the next generation

/// The schema `CategoryReference`.
pub struct CategoryReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `parentCategory`: `CategoryReference`.
    #[doc(alias = "parentCategory")]
    pub parent_category: ::std::option::Option<
        ::std::boxed::Box<crate::CategoryReference>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CategoryReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        parent_category: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CategoryReference = &<CategoryReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CategoryReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 0),
            ("parentCategory", "parent_category", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.parent_category, &E.self_uri],
    }
};

crate::runtime::model!(CategoryReference);

crate::runtime::setters!(CategoryReference {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_parent_category: parent_category: ::std::boxed::Box<crate::CategoryReference>,
    with_self_uri: self_uri: ::std::string::String,
});
