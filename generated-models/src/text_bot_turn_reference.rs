// @generated from the schema "TextBotTurnReference"; changes made here are lost at the next generation

/// The schema `TextBotTurnReference`.
pub struct TextBotTurnReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotTurnReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotTurnReference = &<TextBotTurnReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotTurnReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(TextBotTurnReference);

crate::runtime::setters!(TextBotTurnReference {
    with_id: id: ::std::string::String,
});
