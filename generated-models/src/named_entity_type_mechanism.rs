// @generated from the schema "NamedEntityTypeMechanism"; changes made here are lost at the next generation

/// The schema `NamedEntityTypeMechanism`.
pub struct NamedEntityTypeMechanism {
    /// `items`: `array of NamedEntityTypeItem`, required.
    pub items: ::std::option::Option<::std::vec::Vec<crate::NamedEntityTypeItem>>,
    /// `restricted`: `boolean`.
    pub restricted: ::std::option::Option<bool>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: ::std::option::Option<crate::runtime::Open<SubType>>,
    /// `maxLength`: `integer (int32)`.
    #[doc(alias = "maxLength")]
    pub max_length: ::std::option::Option<i32>,
    /// `examples`: `array of NamedEntityTypeMechanismExample`.
    pub examples: ::std::option::Option<
        ::std::vec::Vec<crate::NamedEntityTypeMechanismExample>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NamedEntityTypeMechanism {
    const EMPTY: Self = Self {
        items: ::std::option::Option::None,
        restricted: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        sub_type: ::std::option::Option::None,
        max_length: ::std::option::Option::None,
        examples: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NamedEntityTypeMechanism = &<NamedEntityTypeMechanism as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NamedEntityTypeMechanism",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("items", "items", 1),
            ("restricted", "restricted", 0),
            ("type", "type", 1),
            ("subType", "sub_type", 0),
            ("maxLength", "max_length", 0),
            ("examples", "examples", 0),
        ],
        fields: &[
            &E.items,
            &E.restricted,
            &E.r#type,
            &E.sub_type,
            &E.max_length,
            &E.examples,
        ],
    }
};

crate::runtime::model!(NamedEntityTypeMechanism);

crate::runtime::setters!(NamedEntityTypeMechanism {
    with_items: items: ::std::vec::Vec<crate::NamedEntityTypeItem>,
    with_restricted: restricted: bool,
    with_type: r#type: crate::runtime::Open<Type>,
    with_sub_type: sub_type: crate::runtime::Open<SubType>,
    with_max_length: max_length: i32,
    with_examples: examples: ::std::vec::Vec<crate::NamedEntityTypeMechanismExample>,
});

/// The property `type` of `NamedEntityTypeMechanism`. Known values: `AI`, `DynamicDateTime`, `DynamicList`, `List`, `Regex`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Ai,
    DynamicDateTime,
    DynamicList,
    List,
    Regex,
    Unknown,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ai, "AI"),
        (Self::DynamicDateTime, "DynamicDateTime"),
        (Self::DynamicList, "DynamicList"),
        (Self::List, "List"),
        (Self::Regex, "Regex"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `subType` of `NamedEntityTypeMechanism`. Known values: `Alphanumeric`, `NumberSequence`, `FreeForm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubType {
    Alphanumeric,
    NumberSequence,
    FreeForm,
}

impl crate::runtime::Enum for SubType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alphanumeric, "Alphanumeric"),
        (Self::NumberSequence, "NumberSequence"),
        (Self::FreeForm, "FreeForm"),
    ];
}
