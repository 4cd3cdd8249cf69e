// @generated from the schema "CustomEventAttributeList"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CustomEventAttributeList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CustomEventAttributeList {
    /// `dataType`: `string`, required.
    #[doc(alias = "dataType")]
    pub data_type: Option<String>,
    /// `values`: `array of string`, required.
    pub values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CustomEventAttributeList "CustomEventAttributeList" 2 {
    (
        data_type: String = "dataType" with_data_type required,
        values: Vec<String> = "values" with_values required,
    )
});
