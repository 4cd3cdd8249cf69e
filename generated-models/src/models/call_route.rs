// @generated from the schema "CallRoute"; changes made here are lost at the next generation

use crate::CallTarget;
use crate::runtime::Extra;

/// The schema `CallRoute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallRoute {
    /// `targets`: `array of CallTarget`.
    pub targets: Option<Vec<CallTarget>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallRoute "CallRoute" 1 {
    (
        targets: Vec<CallTarget> = "targets" with_targets,
    )
});
