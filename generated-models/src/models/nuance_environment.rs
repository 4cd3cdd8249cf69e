// @generated from the schema "NuanceEnvironment"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NuanceEnvironment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NuanceEnvironment {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `environmentDesignation`: `string`, required.
    #[doc(alias = "environmentDesignation")]
    pub environment_designation: Option<String>,
    /// `executionHost`: `string`.
    #[doc(alias = "executionHost")]
    pub execution_host: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NuanceEnvironment "NuanceEnvironment" 4 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        environment_designation: String = "environmentDesignation" with_environment_designation required,
        execution_host: String = "executionHost" with_execution_host,
    )
});
