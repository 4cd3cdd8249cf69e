// @generated from the schema "PatchAssociatedValueField"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PatchAssociatedValueField`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchAssociatedValueField {
    /// `dataType`: one of `Number` and `Integer`.
    #[doc(alias = "dataType")]
    pub data_type: Option<Open<DataType>>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchAssociatedValueField "PatchAssociatedValueField" 2 {
    (
        data_type: Open<DataType> = "dataType" with_data_type,
        name: String = "name" with_name,
    )
});

/// The property `dataType` of `PatchAssociatedValueField`. Known values: `Number`, `Integer`.
#[repr(u16)]
#[non_exhaustive]
pub enum DataType {
    Number,
    Integer,
}

crate::runtime::values!(DataType {
    Number = "Number",
    Integer = "Integer",
});
