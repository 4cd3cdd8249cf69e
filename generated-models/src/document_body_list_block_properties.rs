// @generated from the schema "DocumentBodyListBlockProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyListBlockProperties`.
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

impl crate::runtime::Model for DocumentBodyListBlockProperties {
    const EMPTY: Self = Self {
        unordered_type: ::std::option::Option::None,
        ordered_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyListBlockProperties = &<DocumentBodyListBlockProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyListBlockProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("unorderedType", "unordered_type", 0),
            ("orderedType", "ordered_type", 0),
        ],
        fields: &[&E.unordered_type, &E.ordered_type],
    }
};

crate::runtime::model!(DocumentBodyListBlockProperties);

crate::runtime::setters!(DocumentBodyListBlockProperties {
    with_unordered_type: unordered_type: crate::runtime::Open<UnorderedType>,
    with_ordered_type: ordered_type: crate::runtime::Open<OrderedType>,
});

/// The property `unorderedType` of `DocumentBodyListBlockProperties`. Known values: `Normal`, `Square`, `Circle`, `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnorderedType {
    Normal,
    Square,
    Circle,
    None,
}

impl crate::runtime::Enum for UnorderedType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Normal, "Normal"),
        (Self::Square, "Square"),
        (Self::Circle, "Circle"),
        (Self::None, "None"),
    ];
}

/// The property `orderedType` of `DocumentBodyListBlockProperties`. Known values: `Number`, `LowerAlpha`, `LowerGreek`, `LowerRoman`, `UpperAlpha`, `UpperRoman`, `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
