// @generated from the schema "AutoStart"; changes made here are lost at the next generation

/// The schema `AutoStart`.
#[repr(C)]
pub struct AutoStart {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AutoStart "AutoStart" 1 {
    (
        enabled: bool = "enabled" 0 with_enabled,
    )
});
