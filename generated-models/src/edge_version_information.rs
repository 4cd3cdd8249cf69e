// @generated from the schema "EdgeVersionInformation"; changes made here are lost at the next generation

/// The schema `EdgeVersionInformation`.
#[repr(C)]
pub struct EdgeVersionInformation {
    /// `softwareVersion`: `string`.
    #[doc(alias = "softwareVersion")]
    pub software_version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeVersionInformation "EdgeVersionInformation" 1 {
    (
        software_version: ::std::string::String = "softwareVersion" 0 with_software_version,
    )
});
