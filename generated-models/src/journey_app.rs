// @generated from the schema "JourneyApp"; changes made here are lost at the next generation

/// The schema `JourneyApp`.
#[repr(C)]
pub struct JourneyApp {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `namespace`: `string`, required.
    pub namespace: ::std::option::Option<::std::string::String>,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// `buildNumber`: `string`, required.
    #[doc(alias = "buildNumber")]
    pub build_number: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyApp "JourneyApp" 4 {
    (
        name: ::std::string::String = "name" 1 with_name,
        namespace: ::std::string::String = "namespace" 1 with_namespace,
        version: ::std::string::String = "version" 1 with_version,
        build_number: ::std::string::String = "buildNumber" 1 with_build_number,
    )
});
