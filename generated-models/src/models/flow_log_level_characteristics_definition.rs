// @generated from the schema "FlowLogLevelCharacteristicsDefinition"; changes made here are lost at the next generation

use crate::FlowCharacteristics;
use crate::runtime::{Extra, Open};

/// The schema `FlowLogLevelCharacteristicsDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowLogLevelCharacteristicsDefinition {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `minimumLevel`: one of `Unknown`, `Disabled`, `Base`, `Notes` and 2 more, read-only.
    #[doc(alias = "minimumLevel")]
    pub minimum_level: Option<Open<MinimumLevel>>,
    /// `dependsOn`: `FlowCharacteristics`, read-only.
    #[doc(alias = "dependsOn")]
    pub depends_on: Option<Box<FlowCharacteristics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowLogLevelCharacteristicsDefinition "FlowLogLevelCharacteristicsDefinition" 3 {
    (
        id: String = "id" with_id read_only,
        minimum_level: Open<MinimumLevel> = "minimumLevel" with_minimum_level read_only,
        depends_on: Box<FlowCharacteristics> = "dependsOn" with_depends_on read_only,
    )
});

/// The property `minimumLevel` of `FlowLogLevelCharacteristicsDefinition`. Known values: `Unknown`, `Disabled`, `Base`, `Notes`, `VerboseNotes`, `All`.
#[repr(u16)]
#[non_exhaustive]
pub enum MinimumLevel {
    Unknown,
    Disabled,
    Base,
    Notes,
    VerboseNotes,
    All,
}

crate::runtime::values!(MinimumLevel {
    Unknown = "Unknown",
    Disabled = "Disabled",
    Base = "Base",
    Notes = "Notes",
    VerboseNotes = "VerboseNotes",
    All = "All",
});
