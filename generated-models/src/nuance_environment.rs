// @generated from the schema "NuanceEnvironment"; changes made here are lost at the next generation

/// The schema `NuanceEnvironment`.
#[repr(C)]
pub struct NuanceEnvironment {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `environmentDesignation`: `string`, required.
    #[doc(alias = "environmentDesignation")]
    pub environment_designation: ::std::option::Option<::std::string::String>,
    /// `executionHost`: `string`.
    #[doc(alias = "executionHost")]
    pub execution_host: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NuanceEnvironment "NuanceEnvironment" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        environment_designation: ::std::string::String = "environmentDesignation" 1 with_environment_designation,
        execution_host: ::std::string::String = "executionHost" 0 with_execution_host,
    )
});
