// @generated from the schema "KnowledgeBaseUpdateRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeBaseUpdateRequest`.
pub struct KnowledgeBaseUpdateRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeBaseUpdateRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeBaseUpdateRequest = &<KnowledgeBaseUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeBaseUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("description", "description", 0)],
        fields: &[&E.name, &E.description],
    }
};

crate::runtime::model!(KnowledgeBaseUpdateRequest);

crate::runtime::setters!(KnowledgeBaseUpdateRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
});
