// @generated from the schema "Agent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Agent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Agent {
    /// `stage`: `string`.
    pub stage: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Agent "Agent" 1 {
    (
        stage: String = "stage" with_stage,
    )
});
