// @generated from the schema "DocumentBodyImageProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyImageProperties`.
#[repr(C)]
pub struct DocumentBodyImageProperties {
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `align`: `string`.
    pub align: ::std::option::Option<crate::runtime::Open<Align>>,
    /// `indentation`: `number (float)`.
    pub indentation: ::std::option::Option<f64>,
    /// `width`: `number (float)`.
    pub width: ::std::option::Option<f64>,
    /// `widthWithUnit`: `DocumentElementLength`.
    #[doc(alias = "widthWithUnit")]
    pub width_with_unit: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentElementLength>,
    >,
    /// `altText`: `string`.
    #[doc(alias = "altText")]
    pub alt_text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyImageProperties "DocumentBodyImageProperties" 6 {
    (
        background_color: ::std::string::String = "backgroundColor" 0 with_background_color,
        align: crate::runtime::Open<Align> = "align" 0 with_align,
        indentation: f64 = "indentation" 0 with_indentation,
        width: f64 = "width" 0 with_width,
        width_with_unit: ::std::boxed::Box<crate::DocumentElementLength> = "widthWithUnit" 0 with_width_with_unit,
        alt_text: ::std::string::String = "altText" 0 with_alt_text,
    )
});

/// The property `align` of `DocumentBodyImageProperties`. Known values: `Center`, `Left`, `Right`, `Justify`.
#[non_exhaustive]
pub enum Align {
    Center,
    Left,
    Right,
    Justify,
}

crate::runtime::known!(Align);

impl crate::runtime::Enum for Align {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Center, "Center"),
        (Self::Left, "Left"),
        (Self::Right, "Right"),
        (Self::Justify, "Justify"),
    ];
}
