// @generated from the schema "CopilotTranscriptionConfig"; changes made here are lost at the next generation

/// The schema `CopilotTranscriptionConfig`.
#[repr(C)]
pub struct CopilotTranscriptionConfig {
    /// `engine`: `string`, required.
    pub engine: ::std::option::Option<crate::runtime::Open<Engine>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CopilotTranscriptionConfig "CopilotTranscriptionConfig" 1 {
    (
        engine: crate::runtime::Open<Engine> = "engine" 1 with_engine,
    )
});

/// The property `engine` of `CopilotTranscriptionConfig`. Known values: `Genesys`, `GenesysExtended`.
#[non_exhaustive]
pub enum Engine {
    Genesys,
    GenesysExtended,
}

crate::runtime::known!(Engine);

impl crate::runtime::Enum for Engine {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Genesys, "Genesys"),
        (Self::GenesysExtended, "GenesysExtended"),
    ];
}
