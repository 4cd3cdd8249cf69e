// @generated from the schema "DocumentBodyListBlockProperties"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyListBlockProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyListBlockProperties {
    /// `unorderedType`: one of `Normal`, `Square`, `Circle` and `None`.
    #[doc(alias = "unorderedType")]
    pub unordered_type: Option<Open<UnorderedType>>,
    /// `orderedType`: one of `Number`, `LowerAlpha`, `LowerGreek`, `LowerRoman` and 3 more.
    #[doc(alias = "orderedType")]
    pub ordered_type: Option<Open<OrderedType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyListBlockProperties "DocumentBodyListBlockProperties" 2 {
    (
        unordered_type: Open<UnorderedType> = "unorderedType" with_unordered_type,
        ordered_type: Open<OrderedType> = "orderedType" with_ordered_type,
    )
});

/// The property `unorderedType` of `DocumentBodyListBlockProperties`. Known values: `Normal`, `Square`, `Circle`, `None`.
#[repr(u16)]
#[non_exhaustive]
pub enum UnorderedType {
    Normal,
    Square,
    Circle,
    None,
}

crate::runtime::values!(UnorderedType {
    Normal = "Normal",
    Square = "Square",
    Circle = "Circle",
    None = "None",
});

/// The property `orderedType` of `DocumentBodyListBlockProperties`. Known values: `Number`, `LowerAlpha`, `LowerGreek`, `LowerRoman`, `UpperAlpha`, `UpperRoman`, `None`.
#[repr(u16)]
#[non_exhaustive]
pub enum OrderedType {
    Number,
    LowerAlpha,
    LowerGreek,
    LowerRoman,
    UpperAlpha,
    UpperRoman,
    None,
}

crate::runtime::values!(OrderedType {
    Number = "Number",
    LowerAlpha = "LowerAlpha",
    LowerGreek = "LowerGreek",
    LowerRoman = "LowerRoman",
    UpperAlpha = "UpperAlpha",
    UpperRoman = "UpperRoman",
    None = "None",
});
