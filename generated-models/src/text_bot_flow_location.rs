// @generated from the schema "TextBotFlowLocation"; changes made here are lost at the next generation

/// The schema `TextBotFlowLocation`.
pub struct TextBotFlowLocation {
    /// `actionName`: `string`, required.
    #[doc(alias = "actionName")]
    pub action_name: ::std::option::Option<::std::string::String>,
    /// `actionNumber`: `integer (int32)`, required.
    #[doc(alias = "actionNumber")]
    pub action_number: ::std::option::Option<i32>,
    /// `sequenceName`: `string`, required.
    #[doc(alias = "sequenceName")]
    pub sequence_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotFlowLocation {
    const EMPTY: Self = Self {
        action_name: ::std::option::Option::None,
        action_number: ::std::option::Option::None,
        sequence_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotFlowLocation = &<TextBotFlowLocation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotFlowLocation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("actionName", "action_name", 1),
            ("actionNumber", "action_number", 1),
            ("sequenceName", "sequence_name", 1),
        ],
        fields: &[&E.action_name, &E.action_number, &E.sequence_name],
    }
};

crate::runtime::model!(TextBotFlowLocation);

crate::runtime::setters!(TextBotFlowLocation {
    with_action_name: action_name: ::std::string::String,
    with_action_number: action_number: i32,
    with_sequence_name: sequence_name: ::std::string::String,
});
