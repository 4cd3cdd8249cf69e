// @generated from the schema "TextBotFlowLaunchResponse"; changes made here are lost at the next generation

/// The schema `TextBotFlowLaunchResponse`.
pub struct TextBotFlowLaunchResponse {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotFlowLaunchResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotFlowLaunchResponse = &<TextBotFlowLaunchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotFlowLaunchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(TextBotFlowLaunchResponse);

crate::runtime::setters!(TextBotFlowLaunchResponse {
    with_id: id: ::std::string::String,
});
