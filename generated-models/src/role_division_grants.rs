// @generated from the schema "RoleDivisionGrants"; changes made here are lost at the next generation

/// The schema `RoleDivisionGrants`.
#[repr(C)]
pub struct RoleDivisionGrants {
    /// `grants`: `array of RoleDivisionPair`, required.
    pub grants: ::std::option::Option<::std::vec::Vec<crate::RoleDivisionPair>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoleDivisionGrants "RoleDivisionGrants" 1 {
    (
        grants: ::std::vec::Vec<crate::RoleDivisionPair> = "grants" 1 with_grants,
    )
});
