// @generated from the schema "ValueWrapperUserSearchRule"; changes made here are lost at the next generation

/// The schema `ValueWrapperUserSearchRule`.
#[repr(C)]
pub struct ValueWrapperUserSearchRule {
    /// `value`: `UserSearchRule`.
    pub value: ::std::option::Option<::std::boxed::Box<crate::UserSearchRule>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValueWrapperUserSearchRule "ValueWrapperUserSearchRule" 1 {
    (
        value: ::std::boxed::Box<crate::UserSearchRule> = "value" 0 with_value,
    )
});
