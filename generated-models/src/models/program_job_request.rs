// @generated from the schema "ProgramJobRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ProgramJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProgramJobRequest {
    /// `programIds`: `array of string`, required.
    #[doc(alias = "programIds")]
    pub program_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProgramJobRequest "ProgramJobRequest" 1 {
    (
        program_ids: Vec<String> = "programIds" with_program_ids required,
    )
});
