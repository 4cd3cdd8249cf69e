// @generated from the schema "ActionContract"; changes made here are lost at the next generation

/// The schema `ActionContract`.
pub struct ActionContract {
    /// `output`: `ActionOutput`.
    pub output: ::std::option::Option<::std::boxed::Box<crate::ActionOutput>>,
    /// `input`: `ActionInput`.
    pub input: ::std::option::Option<::std::boxed::Box<crate::ActionInput>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionContract {
    const EMPTY: Self = Self {
        output: ::std::option::Option::None,
        input: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionContract = &<ActionContract as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionContract",
        empty: E,
        extra: &E.extra,
        properties: &[("output", "output", 0), ("input", "input", 0)],
        fields: &[&E.output, &E.input],
    }
};

crate::runtime::model!(ActionContract);

crate::runtime::setters!(ActionContract {
    with_output: output: ::std::boxed::Box<crate::ActionOutput>,
    with_input: input: ::std::boxed::Box<crate::ActionInput>,
});
