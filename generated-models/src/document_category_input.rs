// @generated from the schema "DocumentCategoryInput"; changes made here are lost at the next generation

/// The schema `DocumentCategoryInput`.
pub struct DocumentCategoryInput {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentCategoryInput {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentCategoryInput = &<DocumentCategoryInput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentCategoryInput",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(DocumentCategoryInput);

crate::runtime::setters!(DocumentCategoryInput {
    with_id: id: ::std::string::String,
});
