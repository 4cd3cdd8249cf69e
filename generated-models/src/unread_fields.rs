// @generated from the schema "UnreadFields"; changes made here are lost at the next generation

/// The schema `UnreadFields`.
pub struct UnreadFields {
    /// `state`: `boolean`, required.
    pub state: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UnreadFields {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UnreadFields = &<UnreadFields as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UnreadFields",
        empty: E,
        extra: &E.extra,
        properties: &[("state", "state", 1)],
        fields: &[&E.state],
    }
};

crate::runtime::model!(UnreadFields);

crate::runtime::setters!(UnreadFields {
    with_state: state: bool,
});
