// @generated from the schema "AssociatedValueField"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AssociatedValueField`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssociatedValueField {
    /// `dataType`: one of `Number` and `Integer`, required.
    #[doc(alias = "dataType")]
    pub data_type: Option<Open<DataType>>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssociatedValueField "AssociatedValueField" 2 {
    (
        data_type: Open<DataType> = "dataType" with_data_type required,
        name: String = "name" with_name required,
    )
});

/// The property `dataType` of `AssociatedValueField`. Known values: `Number`, `Integer`.
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
