// @generated from the schema "KnowledgeCategoryRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeCategoryRequest`.
pub struct KnowledgeCategoryRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `parent`: `DocumentCategoryInput`.
    pub parent: ::std::option::Option<::std::boxed::Box<crate::DocumentCategoryInput>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeCategoryRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        parent: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeCategoryRequest = &<KnowledgeCategoryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeCategoryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("description", "description", 0),
            ("parent", "parent", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.description, &E.parent, &E.self_uri],
    }
};

crate::runtime::model!(KnowledgeCategoryRequest);

crate::runtime::setters!(KnowledgeCategoryRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_parent: parent: ::std::boxed::Box<crate::DocumentCategoryInput>,
    with_self_uri: self_uri: ::std::string::String,
});
