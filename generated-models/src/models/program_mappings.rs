// @generated from the schema "ProgramMappings"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, BaseProgramEntity};
use crate::runtime::{DateTime, Extra};

/// The schema `ProgramMappings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProgramMappings {
    /// `program`: `BaseProgramEntity`.
    pub program: Option<Box<BaseProgramEntity>>,
    /// `queues`: `array of AddressableEntityRef`.
    pub queues: Option<Vec<AddressableEntityRef>>,
    /// `flows`: `array of AddressableEntityRef`.
    pub flows: Option<Vec<AddressableEntityRef>>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<AddressableEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProgramMappings "ProgramMappings" 5 {
    (
        program: Box<BaseProgramEntity> = "program" with_program,
        queues: Vec<AddressableEntityRef> = "queues" with_queues,
        flows: Vec<AddressableEntityRef> = "flows" with_flows,
        modified_by: Box<AddressableEntityRef> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
});
