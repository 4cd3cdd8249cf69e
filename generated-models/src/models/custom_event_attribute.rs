// @generated from the schema "CustomEventAttribute"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CustomEventAttribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CustomEventAttribute {
    /// `dataType`: `string`, required.
    #[doc(alias = "dataType")]
    pub data_type: Option<String>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CustomEventAttribute "CustomEventAttribute" 2 {
    (
        data_type: String = "dataType" with_data_type required,
        value: String = "value" with_value required,
    )
});
