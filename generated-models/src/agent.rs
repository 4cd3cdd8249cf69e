// @generated from the schema "Agent"; changes made here are lost at the next generation

/// The schema `Agent`.
pub struct Agent {
    /// `stage`: `string`.
    pub stage: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Agent {
    const EMPTY: Self = Self {
        stage: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Agent = &<Agent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Agent",
        empty: E,
        extra: &E.extra,
        properties: &[("stage", "stage", 0)],
        fields: &[&E.stage],
    }
};

crate::runtime::model!(Agent);

crate::runtime::setters!(Agent {
    with_stage: stage: ::std::string::String,
});
