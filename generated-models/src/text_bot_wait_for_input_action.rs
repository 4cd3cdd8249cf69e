// @generated from the schema "TextBotWaitForInputAction"; changes made here are lost at the next generation

/// The schema `TextBotWaitForInputAction`.
pub struct TextBotWaitForInputAction {
    /// `modeConstraints`: `TextBotModeConstraints`, required.
    #[doc(alias = "modeConstraints")]
    pub mode_constraints: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotModeConstraints>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotWaitForInputAction {
    const EMPTY: Self = Self {
        mode_constraints: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotWaitForInputAction = &<TextBotWaitForInputAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotWaitForInputAction",
        empty: E,
        extra: &E.extra,
        properties: &[("modeConstraints", "mode_constraints", 1)],
        fields: &[&E.mode_constraints],
    }
};

crate::runtime::model!(TextBotWaitForInputAction);

crate::runtime::setters!(TextBotWaitForInputAction {
    with_mode_constraints: mode_constraints: ::std::boxed::Box<crate::TextBotModeConstraints>,
});
