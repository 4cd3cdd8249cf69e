// @generated from the schema "NuanceBotVariable"; changes made here are lost at the next generation

use crate::ComplexVariableInfo;
use crate::runtime::Extra;

/// The schema `NuanceBotVariable`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NuanceBotVariable {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `reserved`: `boolean`.
    pub reserved: Option<bool>,
    /// `simpleVariableInfo`: `string`.
    #[doc(alias = "simpleVariableInfo")]
    pub simple_variable_info: Option<String>,
    /// `complexGenericVariableInfo`: `ComplexVariableInfo`.
    #[doc(alias = "complexGenericVariableInfo")]
    pub complex_generic_variable_info: Option<Box<ComplexVariableInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NuanceBotVariable "NuanceBotVariable" 6 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        reserved: bool = "reserved" with_reserved,
        simple_variable_info: String = "simpleVariableInfo" with_simple_variable_info,
        complex_generic_variable_info: Box<ComplexVariableInfo> = "complexGenericVariableInfo" with_complex_generic_variable_info,
    )
});
