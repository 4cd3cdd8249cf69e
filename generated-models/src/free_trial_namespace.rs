// @generated from the schema "FreeTrialNamespace"; changes made here are lost at the next generation

/// The schema `FreeTrialNamespace`.
#[repr(C)]
pub struct FreeTrialNamespace {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: ::std::option::Option<::std::string::String>,
    /// `limits`: `array of FreeTrialLimit`.
    pub limits: ::std::option::Option<::std::vec::Vec<crate::FreeTrialLimit>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FreeTrialNamespace "FreeTrialNamespace" 3 {
    (
        name: ::std::string::String = "name" 0 with_name,
        friendly_name: ::std::string::String = "friendlyName" 0 with_friendly_name,
        limits: ::std::vec::Vec<crate::FreeTrialLimit> = "limits" 0 with_limits,
    )
});
