// @generated from the schema "ProgramMappingsRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ProgramMappingsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProgramMappingsRequest {
    /// `queueIds`: `array of string`, required.
    #[doc(alias = "queueIds")]
    pub queue_ids: Option<Vec<String>>,
    /// `flowIds`: `array of string`, required.
    #[doc(alias = "flowIds")]
    pub flow_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProgramMappingsRequest "ProgramMappingsRequest" 2 {
    (
        queue_ids: Vec<String> = "queueIds" with_queue_ids required,
        flow_ids: Vec<String> = "flowIds" with_flow_ids required,
    )
});
