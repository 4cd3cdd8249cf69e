// @generated from the schema "ActionContractInput"; changes made here are lost at the next generation

/// The schema `ActionContractInput`.
pub struct ActionContractInput {
    /// `input`: `PostInputContract`, required.
    pub input: ::std::option::Option<::std::boxed::Box<crate::PostInputContract>>,
    /// `output`: `PostOutputContract`, required.
    pub output: ::std::option::Option<::std::boxed::Box<crate::PostOutputContract>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionContractInput {
    const EMPTY: Self = Self {
        input: ::std::option::Option::None,
        output: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionContractInput = &<ActionContractInput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionContractInput",
        empty: E,
        extra: &E.extra,
        properties: &[("input", "input", 1), ("output", "output", 1)],
        fields: &[&E.input, &E.output],
    }
};

crate::runtime::model!(ActionContractInput);

crate::runtime::setters!(ActionContractInput {
    with_input: input: ::std::boxed::Box<crate::PostInputContract>,
    with_output: output: ::std::boxed::Box<crate::PostOutputContract>,
});
