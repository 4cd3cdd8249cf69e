// @generated from the schema "SdkLibrary"; changes made here are lost at the next generation

/// The schema `SdkLibrary`.
#[repr(C)]
pub struct SdkLibrary {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SdkLibrary "SdkLibrary" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        version: ::std::string::String = "version" 1 with_version,
    )
});
