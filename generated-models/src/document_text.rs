// @generated from the schema "DocumentText"; changes made here are lost at the next generation

/// The schema `DocumentText`.
#[repr(C)]
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

crate::runtime::model!(DocumentText "DocumentText" 4 {
    (
        text: ::std::string::String = "text" 1 with_text,
        marks: ::std::vec::Vec<crate::runtime::Open<Marks>> = "marks" 0 with_marks,
        hyperlink: ::std::string::String = "hyperlink" 0 with_hyperlink,
        properties: ::std::boxed::Box<crate::DocumentTextProperties> = "properties" 0 with_properties,
    )
});

/// The property `marks` of `DocumentText`. Known values: `Bold`, `Italic`, `Underline`, `Strikethrough`, `Subscript`, `Superscript`.
#[non_exhaustive]
pub enum Marks {
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Subscript,
    Superscript,
}

crate::runtime::known!(Marks);

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
