// @generated from the schema "KnowledgeGuestSessionContext"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestSessionContext`.
pub struct KnowledgeGuestSessionContext {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `values`: `array of Entity`, required.
    pub values: ::std::option::Option<::std::vec::Vec<crate::Entity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestSessionContext {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestSessionContext = &<KnowledgeGuestSessionContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestSessionContext",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("values", "values", 1)],
        fields: &[&E.id, &E.values],
    }
};

crate::runtime::model!(KnowledgeGuestSessionContext);

crate::runtime::setters!(KnowledgeGuestSessionContext {
    with_id: id: ::std::string::String,
    with_values: values: ::std::vec::Vec<crate::Entity>,
});
