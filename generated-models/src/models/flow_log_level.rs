// @generated from the schema "FlowLogLevel"; changes made here are lost at the next generation

use crate::FlowCharacteristics;
use crate::runtime::{Extra, Open};

/// The schema `FlowLogLevel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowLogLevel {
    /// `level`: one of `Unknown`, `Disabled`, `Base`, `Notes` and 2 more.
    pub level: Option<Open<Level>>,
    /// `characteristics`: `FlowCharacteristics`.
    pub characteristics: Option<Box<FlowCharacteristics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowLogLevel "FlowLogLevel" 2 {
    (
        level: Open<Level> = "level" with_level,
        characteristics: Box<FlowCharacteristics> = "characteristics" with_characteristics,
    )
});

/// The property `level` of `FlowLogLevel`. Known values: `Unknown`, `Disabled`, `Base`, `Notes`, `VerboseNotes`, `All`.
#[repr(u16)]
#[non_exhaustive]
pub enum Level {
    Unknown,
    Disabled,
    Base,
    Notes,
    VerboseNotes,
    All,
}

crate::runtime::values!(Level {
    Unknown = "Unknown",
    Disabled = "Disabled",
    Base = "Base",
    Notes = "Notes",
    VerboseNotes = "VerboseNotes",
    All = "All",
});
