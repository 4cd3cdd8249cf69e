// @generated from the schema "ScimUserRole"; changes made here are lost at the next generation

/// The schema `ScimUserRole`.
#[repr(C)]
pub struct ScimUserRole {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimUserRole "ScimUserRole" 1 {
    (
        value: ::std::string::String = "value" 0 with_value,
    )
});
