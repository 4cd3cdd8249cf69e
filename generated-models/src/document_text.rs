// @generated from the schema "DocumentText"; changes made here are lost at the next generation

/// The schema `DocumentText`.
pub struct DocumentText {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `marks`: `array of string`.
    pub marks: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Marks>>>,
    /// `hyperlink`: `string`.
    pub hyperlink: ::std::option::Option<::std::string::String>,
    /// `properties`: `DocumentTextProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentTextProperties>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentText {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        marks: ::std::option::Option::None,
        hyperlink: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentText = &<DocumentText as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentText",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 1),
            ("marks", "marks", 0),
            ("hyperlink", "hyperlink", 0),
            ("properties", "properties", 0),
        ],
        fields: &[&E.text, &E.marks, &E.hyperlink, &E.properties],
    }
};

crate::runtime::model!(DocumentText);

crate::runtime::setters!(DocumentText {
    with_text: text: ::std::string::String,
    with_marks: marks: ::std::vec::Vec<crate::runtime::Open<Marks>>,
    with_hyperlink: hyperlink: ::std::string::String,
    with_properties: properties: ::std::boxed::Box<crate::DocumentTextProperties>,
});

/// The property `marks` of `DocumentText`. Known values: `Bold`, `Italic`, `Underline`, `Strikethrough`, `Subscript`, `Superscript`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Marks {
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Subscript,
    Superscript,
}

impl crate::runtime::Enum for Marks {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bold, "Bold"),
        (Self::Italic, "Italic"),
        (Self::Underline, "Underline"),
        (Self::Strikethrough, "Strikethrough"),
        (Self::Subscript, "Subscript"),
        (Self::Superscript, "Superscript"),
    ];
}
