// @generated from the schema "DocumentBodyListBlockProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyListBlockProperties`.
#[repr(C)]
pub struct DocumentBodyListBlockProperties {
    /// `unorderedType`: `string`.
    #[doc(alias = "unorderedType")]
    pub unordered_type: ::std::option::Option<crate::runtime::Open<UnorderedType>>,
    /// `orderedType`: `string`.
    #[doc(alias = "orderedType")]
    pub ordered_type: ::std::option::Option<crate::runtime::Open<OrderedType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyListBlockProperties "DocumentBodyListBlockProperties" 2 {
    (
        unordered_type: crate::runtime::Open<UnorderedType> = "unorderedType" 0 with_unordered_type,
        ordered_type: crate::runtime::Open<OrderedType> = "orderedType" 0 with_ordered_type,
    )
});

/// The property `unorderedType` of `DocumentBodyListBlockProperties`. Known values: `Normal`, `Square`, `Circle`, `None`.
#[non_exhaustive]
pub enum UnorderedType {
    Normal,
    Square,
    Circle,
    None,
}

crate::runtime::known!(UnorderedType);

impl crate::runtime::Enum for UnorderedType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Normal, "Normal"),
        (Self::Square, "Square"),
        (Self::Circle, "Circle"),
        (Self::None, "None"),
    ];
}

/// The property `orderedType` of `DocumentBodyListBlockProperties`. Known values: `Number`, `LowerAlpha`, `LowerGreek`, `LowerRoman`, `UpperAlpha`, `UpperRoman`, `None`.
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

crate::runtime::known!(OrderedType);

impl crate::runtime::Enum for OrderedType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Number, "Number"),
        (Self::LowerAlpha, "LowerAlpha"),
        (Self::LowerGreek, "LowerGreek"),
        (Self::LowerRoman, "LowerRoman"),
        (Self::UpperAlpha, "UpperAlpha"),
        (Self::UpperRoman, "UpperRoman"),
        (Self::None, "None"),
    ];
}
