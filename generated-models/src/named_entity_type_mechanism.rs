// @generated from the schema "NamedEntityTypeMechanism"; changes made here are lost at the next generation

/// The schema `NamedEntityTypeMechanism`.
#[repr(C)]
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

crate::runtime::model!(NamedEntityTypeMechanism "NamedEntityTypeMechanism" 6 {
    (
        items: ::std::vec::Vec<crate::NamedEntityTypeItem> = "items" 1 with_items,
        restricted: bool = "restricted" 0 with_restricted,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        sub_type: crate::runtime::Open<SubType> = "subType" 0 with_sub_type,
        max_length: i32 = "maxLength" 0 with_max_length,
        examples: ::std::vec::Vec<crate::NamedEntityTypeMechanismExample> = "examples" 0 with_examples,
    )
});

/// The property `type` of `NamedEntityTypeMechanism`. Known values: `AI`, `DynamicDateTime`, `DynamicList`, `List`, `Regex`, `Unknown`.
#[non_exhaustive]
pub enum Type {
    Ai,
    DynamicDateTime,
    DynamicList,
    List,
    Regex,
    Unknown,
}

crate::runtime::known!(Type);

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
#[non_exhaustive]
pub enum SubType {
    Alphanumeric,
    NumberSequence,
    FreeForm,
}

crate::runtime::known!(SubType);

impl crate::runtime::Enum for SubType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alphanumeric, "Alphanumeric"),
        (Self::NumberSequence, "NumberSequence"),
        (Self::FreeForm, "FreeForm"),
    ];
}
