// @generated from the schema "RecipientFlow"; changes made here are lost at the next generation

/// The schema `RecipientFlow`.
pub struct RecipientFlow {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecipientFlow {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecipientFlow = &<RecipientFlow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecipientFlow",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(RecipientFlow);

crate::runtime::setters!(RecipientFlow {
    with_id: id: ::std::string::String,
});
