// @generated from the schema "CopilotTranscriptionConfig"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CopilotTranscriptionConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CopilotTranscriptionConfig {
    /// `engine`: one of `Genesys` and `GenesysExtended`, required.
    pub engine: Option<Open<Engine>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CopilotTranscriptionConfig "CopilotTranscriptionConfig" 1 {
    (
        engine: Open<Engine> = "engine" with_engine required,
    )
});

/// The property `engine` of `CopilotTranscriptionConfig`. Known values: `Genesys`, `GenesysExtended`.
#[repr(u16)]
#[non_exhaustive]
pub enum Engine {
    Genesys,
    GenesysExtended,
}

crate::runtime::values!(Engine {
    Genesys = "Genesys",
    GenesysExtended = "GenesysExtended",
});
