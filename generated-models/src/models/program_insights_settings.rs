// @generated from the schema "ProgramInsightsSettings"; changes made here are lost at the next generation

use crate::BaseProgramEntity;
use crate::runtime::Extra;

/// The schema `ProgramInsightsSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProgramInsightsSettings {
    /// `program`: `BaseProgramEntity`.
    pub program: Option<Box<BaseProgramEntity>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProgramInsightsSettings "ProgramInsightsSettings" 2 {
    (
        program: Box<BaseProgramEntity> = "program" with_program,
        enabled: bool = "enabled" with_enabled,
    )
});
