// @generated from the schema "ChatUserSettings"; changes made here are lost at the next generation

/// The schema `ChatUserSettings`.
#[repr(C)]
pub struct ChatUserSettings {
    /// `mobile`: `MobileSettings`, required.
    pub mobile: ::std::option::Option<::std::boxed::Box<crate::MobileSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChatUserSettings "ChatUserSettings" 1 {
    (
        mobile: ::std::boxed::Box<crate::MobileSettings> = "mobile" 1 with_mobile,
    )
});
