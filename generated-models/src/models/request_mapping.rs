// @generated from the schema "RequestMapping"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RequestMapping`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RequestMapping {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `attributeType`: one of `String`, `Number`, `Integer` and `Boolean`.
    #[doc(alias = "attributeType")]
    pub attribute_type: Option<Open<AttributeType>>,
    /// `mappingType`: one of `Lookup` and `HardCoded`.
    #[doc(alias = "mappingType")]
    pub mapping_type: Option<Open<MappingType>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RequestMapping "RequestMapping" 4 {
    (
        name: String = "name" with_name,
        attribute_type: Open<AttributeType> = "attributeType" with_attribute_type,
        mapping_type: Open<MappingType> = "mappingType" with_mapping_type,
        value: String = "value" with_value,
    )
});

/// The property `attributeType` of `RequestMapping`. Known values: `String`, `Number`, `Integer`, `Boolean`.
#[repr(u16)]
#[non_exhaustive]
pub enum AttributeType {
    String,
    Number,
    Integer,
    Boolean,
}

crate::runtime::values!(AttributeType {
    String = "String",
    Number = "Number",
    Integer = "Integer",
    Boolean = "Boolean",
});

/// The property `mappingType` of `RequestMapping`. Known values: `Lookup`, `HardCoded`.
#[repr(u16)]
#[non_exhaustive]
pub enum MappingType {
    Lookup,
    HardCoded,
}

crate::runtime::values!(MappingType {
    Lookup = "Lookup",
    HardCoded = "HardCoded",
});
