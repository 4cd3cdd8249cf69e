// @generated from the schema "NamedEntityTypeMechanism"; changes made here are lost at the next generation

use crate::{NamedEntityTypeItem, NamedEntityTypeMechanismExample};
use crate::runtime::{Extra, Open};

/// The schema `NamedEntityTypeMechanism`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NamedEntityTypeMechanism {
    /// `items`: `array of NamedEntityTypeItem`, required.
    pub items: Option<Vec<NamedEntityTypeItem>>,
    /// `restricted`: `boolean`.
    pub restricted: Option<bool>,
    /// `type`: one of `AI`, `DynamicDateTime`, `DynamicList`, `List` and 2 more, required.
    pub r#type: Option<Open<Type>>,
    /// `subType`: one of `Alphanumeric`, `NumberSequence` and `FreeForm`.
    #[doc(alias = "subType")]
    pub sub_type: Option<Open<SubType>>,
    /// `maxLength`: `integer (int32)`.
    #[doc(alias = "maxLength")]
    pub max_length: Option<i32>,
    /// `examples`: `array of NamedEntityTypeMechanismExample`.
    pub examples: Option<Vec<NamedEntityTypeMechanismExample>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NamedEntityTypeMechanism "NamedEntityTypeMechanism" 6 {
    (
        items: Vec<NamedEntityTypeItem> = "items" with_items required,
        restricted: bool = "restricted" with_restricted,
        r#type: Open<Type> = "type" with_type required,
        sub_type: Open<SubType> = "subType" with_sub_type,
        max_length: i32 = "maxLength" with_max_length,
        examples: Vec<NamedEntityTypeMechanismExample> = "examples" with_examples,
    )
});

/// The property `type` of `NamedEntityTypeMechanism`. Known values: `AI`, `DynamicDateTime`, `DynamicList`, `List`, `Regex`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Ai,
    DynamicDateTime,
    DynamicList,
    List,
    Regex,
    Unknown,
}

crate::runtime::values!(Type {
    Ai = "AI",
    DynamicDateTime = "DynamicDateTime",
    DynamicList = "DynamicList",
    List = "List",
    Regex = "Regex",
    Unknown = "Unknown",
});

/// The property `subType` of `NamedEntityTypeMechanism`. Known values: `Alphanumeric`, `NumberSequence`, `FreeForm`.
#[repr(u16)]
#[non_exhaustive]
pub enum SubType {
    Alphanumeric,
    NumberSequence,
    FreeForm,
}

crate::runtime::values!(SubType {
    Alphanumeric = "Alphanumeric",
    NumberSequence = "NumberSequence",
    FreeForm = "FreeForm",
});
