// @generated from the schema "RequestMapping"; changes made here are lost at the next generation

/// The schema `RequestMapping`.
#[repr(C)]
pub struct RequestMapping {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `attributeType`: `string`.
    #[doc(alias = "attributeType")]
    pub attribute_type: ::std::option::Option<crate::runtime::Open<AttributeType>>,
    /// `mappingType`: `string`.
    #[doc(alias = "mappingType")]
    pub mapping_type: ::std::option::Option<crate::runtime::Open<MappingType>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RequestMapping "RequestMapping" 4 {
    (
        name: ::std::string::String = "name" 0 with_name,
        attribute_type: crate::runtime::Open<AttributeType> = "attributeType" 0 with_attribute_type,
        mapping_type: crate::runtime::Open<MappingType> = "mappingType" 0 with_mapping_type,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `attributeType` of `RequestMapping`. Known values: `String`, `Number`, `Integer`, `Boolean`.
#[non_exhaustive]
pub enum AttributeType {
    String,
    Number,
    Integer,
    Boolean,
}

crate::runtime::known!(AttributeType);

impl crate::runtime::Enum for AttributeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::String, "String"),
        (Self::Number, "Number"),
        (Self::Integer, "Integer"),
        (Self::Boolean, "Boolean"),
    ];
}

/// The property `mappingType` of `RequestMapping`. Known values: `Lookup`, `HardCoded`.
#[non_exhaustive]
pub enum MappingType {
    Lookup,
    HardCoded,
}

crate::runtime::known!(MappingType);

impl crate::runtime::Enum for MappingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Lookup, "Lookup"),
        (Self::HardCoded, "HardCoded"),
    ];
}
