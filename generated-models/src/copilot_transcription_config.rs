// @generated from the schema "CopilotTranscriptionConfig"; changes made here are lost at the next generation

/// The schema `CopilotTranscriptionConfig`.
pub struct CopilotTranscriptionConfig {
    /// `engine`: `string`, required.
    pub engine: ::std::option::Option<crate::runtime::Open<Engine>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CopilotTranscriptionConfig {
    const EMPTY: Self = Self {
        engine: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopilotTranscriptionConfig = &<CopilotTranscriptionConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopilotTranscriptionConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("engine", "engine", 1)],
        fields: &[&E.engine],
    }
};

crate::runtime::model!(CopilotTranscriptionConfig);

crate::runtime::setters!(CopilotTranscriptionConfig {
    with_engine: engine: crate::runtime::Open<Engine>,
});

/// The property `engine` of `CopilotTranscriptionConfig`. Known values: `Genesys`, `GenesysExtended`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Engine {
    Genesys,
    GenesysExtended,
}

impl crate::runtime::Enum for Engine {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Genesys, "Genesys"),
        (Self::GenesysExtended, "GenesysExtended"),
    ];
}
