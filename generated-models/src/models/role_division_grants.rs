// @generated from the schema "RoleDivisionGrants"; changes made here are lost at the next generation

use crate::RoleDivisionPair;
use crate::runtime::Extra;

/// The schema `RoleDivisionGrants`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoleDivisionGrants {
    /// `grants`: `array of RoleDivisionPair`, required.
    pub grants: Option<Vec<RoleDivisionPair>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoleDivisionGrants "RoleDivisionGrants" 1 {
    (
        grants: Vec<RoleDivisionPair> = "grants" with_grants required,
    )
});
