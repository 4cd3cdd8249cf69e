// @generated from the schema "TypingSetting"; changes made here are lost at the next generation

/// The schema `TypingSetting`.
#[repr(C)]
pub struct TypingSetting {
    /// `on`: `SettingDirection`.
    pub on: ::std::option::Option<::std::boxed::Box<crate::SettingDirection>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TypingSetting "TypingSetting" 1 {
    (
        on: ::std::boxed::Box<crate::SettingDirection> = "on" 0 with_on,
    )
});
