// @generated from the schema "PatchContext"; changes made here are lost at the next generation

/// The schema `PatchContext`.
#[repr(C)]
pub struct PatchContext {
    /// `patterns`: `array of PatchContextPattern`.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::PatchContextPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchContext "PatchContext" 1 {
    (
        patterns: ::std::vec::Vec<crate::PatchContextPattern> = "patterns" 0 with_patterns,
    )
});
