// @generated from the schema "ProgramTranscriptionEngine"; changes made here are lost at the next generation

/// The schema `ProgramTranscriptionEngine`.
#[repr(C)]
pub struct ProgramTranscriptionEngine {
    /// `engine`: `string`.
    pub engine: ::std::option::Option<crate::runtime::Open<Engine>>,
    /// `dialects`: `array of string`.
    pub dialects: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `engineIntegration`: `EngineIntegration`.
    #[doc(alias = "engineIntegration")]
    pub engine_integration: ::std::option::Option<
        ::std::boxed::Box<crate::EngineIntegration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProgramTranscriptionEngine "ProgramTranscriptionEngine" 3 {
    (
        engine: crate::runtime::Open<Engine> = "engine" 0 with_engine,
        dialects: ::std::vec::Vec<::std::string::String> = "dialects" 0 with_dialects,
        engine_integration: ::std::boxed::Box<crate::EngineIntegration> = "engineIntegration" 0 with_engine_integration,
    )
});

/// The property `engine` of `ProgramTranscriptionEngine`. Known values: `Genesys`, `GenesysExtended`, `TranscriptionConnector`.
#[non_exhaustive]
pub enum Engine {
    Genesys,
    GenesysExtended,
    TranscriptionConnector,
}

crate::runtime::known!(Engine);

impl crate::runtime::Enum for Engine {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Genesys, "Genesys"),
        (Self::GenesysExtended, "GenesysExtended"),
        (Self::TranscriptionConnector, "TranscriptionConnector"),
    ];
}
