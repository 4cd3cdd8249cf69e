// @generated from the schema "CategoryUpdateRequest"; changes made here are lost at the next generation

/// The schema `CategoryUpdateRequest`.
pub struct CategoryUpdateRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `parentCategoryId`: `string`.
    #[doc(alias = "parentCategoryId")]
    pub parent_category_id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CategoryUpdateRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        parent_category_id: ::std::option::Option::None,
        description: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CategoryUpdateRequest = &<CategoryUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CategoryUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("parentCategoryId", "parent_category_id", 0),
            ("description", "description", 0),
            ("externalId", "external_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.parent_category_id,
            &E.description,
            &E.external_id,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CategoryUpdateRequest);

crate::runtime::setters!(CategoryUpdateRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_parent_category_id: parent_category_id: ::std::string::String,
    with_description: description: ::std::string::String,
    with_external_id: external_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
