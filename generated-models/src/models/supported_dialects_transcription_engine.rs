// @generated from the schema "SupportedDialectsTranscriptionEngine"; changes made here are lost at the next generation

use crate::EngineIntegration;
use crate::runtime::{Extra, Open};

/// The schema `SupportedDialectsTranscriptionEngine`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportedDialectsTranscriptionEngine {
    /// `engine`: one of `Genesys`, `GenesysExtended` and `TranscriptionConnector`.
    pub engine: Option<Open<Engine>>,
    /// `dialects`: `array of string`.
    pub dialects: Option<Vec<String>>,
    /// `engineIntegration`: `EngineIntegration`.
    #[doc(alias = "engineIntegration")]
    pub engine_integration: Option<Box<EngineIntegration>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportedDialectsTranscriptionEngine "SupportedDialectsTranscriptionEngine" 3 {
    (
        engine: Open<Engine> = "engine" with_engine,
        dialects: Vec<String> = "dialects" with_dialects,
        engine_integration: Box<EngineIntegration> = "engineIntegration" with_engine_integration,
    )
});

/// The property `engine` of `SupportedDialectsTranscriptionEngine`. Known values: `Genesys`, `GenesysExtended`, `TranscriptionConnector`.
#[repr(u16)]
#[non_exhaustive]
pub enum Engine {
    Genesys,
    GenesysExtended,
    TranscriptionConnector,
}

crate::runtime::values!(Engine {
    Genesys = "Genesys",
    GenesysExtended = "GenesysExtended",
    TranscriptionConnector = "TranscriptionConnector",
});
