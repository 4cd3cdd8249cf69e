// @generated from the schema "RequestMapping"; changes made here are lost at the next generation

/// The schema `RequestMapping`.
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

impl crate::runtime::Model for RequestMapping {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        attribute_type: ::std::option::Option::None,
        mapping_type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RequestMapping = &<RequestMapping as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RequestMapping",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("attributeType", "attribute_type", 0),
            ("mappingType", "mapping_type", 0),
            ("value", "value", 0),
        ],
        fields: &[&E.name, &E.attribute_type, &E.mapping_type, &E.value],
    }
};

crate::runtime::model!(RequestMapping);

crate::runtime::setters!(RequestMapping {
    with_name: name: ::std::string::String,
    with_attribute_type: attribute_type: crate::runtime::Open<AttributeType>,
    with_mapping_type: mapping_type: crate::runtime::Open<MappingType>,
    with_value: value: ::std::string::String,
});

/// The property `attributeType` of `RequestMapping`. Known values: `String`, `Number`, `Integer`, `Boolean`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttributeType {
    String,
    Number,
    Integer,
    Boolean,
}

impl crate::runtime::Enum for AttributeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::String, "String"),
        (Self::Number, "Number"),
        (Self::Integer, "Integer"),
        (Self::Boolean, "Boolean"),
    ];
}

/// The property `mappingType` of `RequestMapping`. Known values: `Lookup`, `HardCoded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MappingType {
    Lookup,
    HardCoded,
}

impl crate::runtime::Enum for MappingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Lookup, "Lookup"),
        (Self::HardCoded, "HardCoded"),
    ];
}
