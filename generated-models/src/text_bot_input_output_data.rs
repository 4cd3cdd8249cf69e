// @generated from the schema "TextBotInputOutputData"; changes made here are lost at the next generation

/// The schema `TextBotInputOutputData`.
pub struct TextBotInputOutputData {
    /// `variables`: `map of object`, required.
    pub variables: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotInputOutputData {
    const EMPTY: Self = Self {
        variables: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotInputOutputData = &<TextBotInputOutputData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotInputOutputData",
        empty: E,
        extra: &E.extra,
        properties: &[("variables", "variables", 1)],
        fields: &[&E.variables],
    }
};

crate::runtime::model!(TextBotInputOutputData);

crate::runtime::setters!(TextBotInputOutputData {
    with_variables: variables: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
