// @generated from the schema "Markdown"; changes made here are lost at the next generation

/// The schema `Markdown`.
#[repr(C)]
pub struct Markdown {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Markdown "Markdown" 1 {
    (
        enabled: bool = "enabled" 0 with_enabled,
    )
});
