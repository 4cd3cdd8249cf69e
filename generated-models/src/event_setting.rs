// @generated from the schema "EventSetting"; changes made here are lost at the next generation

/// The schema `EventSetting`.
#[repr(C)]
pub struct EventSetting {
    /// `typing`: `TypingSetting`.
    pub typing: ::std::option::Option<::std::boxed::Box<crate::TypingSetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventSetting "EventSetting" 1 {
    (
        typing: ::std::boxed::Box<crate::TypingSetting> = "typing" 0 with_typing,
    )
});
