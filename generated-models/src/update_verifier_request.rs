// @generated from the schema "UpdateVerifierRequest"; changes made here are lost at the next generation

/// The schema `UpdateVerifierRequest`.
#[repr(C)]
pub struct UpdateVerifierRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `default`: `boolean`.
    pub default: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateVerifierRequest "UpdateVerifierRequest" 3 {
    (
        name: ::std::string::String = "name" 0 with_name,
        enabled: bool = "enabled" 0 with_enabled,
        default: bool = "default" 0 with_default,
    )
});
