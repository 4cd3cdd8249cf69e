// @generated from the schema "TextBotFlow"; changes made here are lost at the next generation

/// The schema `TextBotFlow`.
pub struct TextBotFlow {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotFlow {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotFlow = &<TextBotFlow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotFlow",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(TextBotFlow);

crate::runtime::setters!(TextBotFlow {
    with_id: id: ::std::string::String,
});
