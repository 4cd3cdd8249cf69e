// @generated from the schema "SignedData"; changes made here are lost at the next generation

/// The schema `SignedData`.
#[repr(C)]
pub struct SignedData {
    /// `jwt`: `string`.
    pub jwt: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SignedData "SignedData" 1 {
    (
        jwt: ::std::string::String = "jwt" 16 with_jwt,
    )
});
