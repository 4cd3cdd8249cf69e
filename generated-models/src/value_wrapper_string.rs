// @generated from the schema "ValueWrapperString"; changes made here are lost at the next generation

/// The schema `ValueWrapperString`.
#[repr(C)]
pub struct ValueWrapperString {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValueWrapperString "ValueWrapperString" 1 {
    (
        value: ::std::string::String = "value" 0 with_value,
    )
});
