// @generated from the schema "FreeTrialLimit"; changes made here are lost at the next generation

/// The schema `FreeTrialLimit`.
#[repr(C)]
pub struct FreeTrialLimit {
    /// `key`: `string`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `defaultValue`: `integer (int64)`.
    #[doc(alias = "defaultValue")]
    pub default_value: ::std::option::Option<i64>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `resource`: `string`.
    pub resource: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FreeTrialLimit "FreeTrialLimit" 4 {
    (
        key: ::std::string::String = "key" 0 with_key,
        default_value: i64 = "defaultValue" 0 with_default_value,
        description: ::std::string::String = "description" 0 with_description,
        resource: ::std::string::String = "resource" 0 with_resource,
    )
});
