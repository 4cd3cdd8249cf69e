// @generated from the schema "SupportedDialectsTranscriptionEngine"; changes made here are lost at the next generation

/// The schema `SupportedDialectsTranscriptionEngine`.
pub struct SupportedDialectsTranscriptionEngine {
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

impl crate::runtime::Model for SupportedDialectsTranscriptionEngine {
    const EMPTY: Self = Self {
        engine: ::std::option::Option::None,
        dialects: ::std::option::Option::None,
        engine_integration: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportedDialectsTranscriptionEngine = &<SupportedDialectsTranscriptionEngine as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportedDialectsTranscriptionEngine",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("engine", "engine", 0),
            ("dialects", "dialects", 0),
            ("engineIntegration", "engine_integration", 0),
        ],
        fields: &[&E.engine, &E.dialects, &E.engine_integration],
    }
};

crate::runtime::model!(SupportedDialectsTranscriptionEngine);

crate::runtime::setters!(SupportedDialectsTranscriptionEngine {
    with_engine: engine: crate::runtime::Open<Engine>,
    with_dialects: dialects: ::std::vec::Vec<::std::string::String>,
    with_engine_integration: engine_integration: ::std::boxed::Box<crate::EngineIntegration>,
});

/// The property `engine` of `SupportedDialectsTranscriptionEngine`. Known values: `Genesys`, `GenesysExtended`, `TranscriptionConnector`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Engine {
    Genesys,
    GenesysExtended,
    TranscriptionConnector,
}

impl crate::runtime::Enum for Engine {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Genesys, "Genesys"),
        (Self::GenesysExtended, "GenesysExtended"),
        (Self::TranscriptionConnector, "TranscriptionConnector"),
    ];
}
