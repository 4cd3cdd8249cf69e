// @generated from the schema "ValueWrapperGroupSettings"; changes made here are lost at the next generation

/// The schema `ValueWrapperGroupSettings`.
#[repr(C)]
pub struct ValueWrapperGroupSettings {
    /// `value`: `GroupSettings`.
    pub value: ::std::option::Option<::std::boxed::Box<crate::GroupSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValueWrapperGroupSettings "ValueWrapperGroupSettings" 1 {
    (
        value: ::std::boxed::Box<crate::GroupSettings> = "value" 0 with_value,
    )
});
