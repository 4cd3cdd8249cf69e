// @generated from the schema "TrusteeAuthorization"; changes made here are lost at the next generation

/// The schema `TrusteeAuthorization`.
#[repr(C)]
pub struct TrusteeAuthorization {
    /// `permissions`: `array of string`, read-only.
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrusteeAuthorization "TrusteeAuthorization" 1 {
    (
        permissions: ::std::vec::Vec<::std::string::String> = "permissions" 2 with_permissions,
    )
});
