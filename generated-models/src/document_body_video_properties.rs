// @generated from the schema "DocumentBodyVideoProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyVideoProperties`.
#[repr(C)]
pub struct DocumentBodyVideoProperties {
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `align`: `string`.
    pub align: ::std::option::Option<crate::runtime::Open<Align>>,
    /// `indentation`: `number (float)`.
    pub indentation: ::std::option::Option<f64>,
    /// `width`: `DocumentElementLength`.
    pub width: ::std::option::Option<::std::boxed::Box<crate::DocumentElementLength>>,
    /// `height`: `DocumentElementLength`.
    pub height: ::std::option::Option<::std::boxed::Box<crate::DocumentElementLength>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyVideoProperties "DocumentBodyVideoProperties" 5 {
    (
        background_color: ::std::string::String = "backgroundColor" 0 with_background_color,
        align: crate::runtime::Open<Align> = "align" 0 with_align,
        indentation: f64 = "indentation" 0 with_indentation,
        width: ::std::boxed::Box<crate::DocumentElementLength> = "width" 0 with_width,
        height: ::std::boxed::Box<crate::DocumentElementLength> = "height" 0 with_height,
    )
});

/// The property `align` of `DocumentBodyVideoProperties`. Known values: `Center`, `Left`, `Right`, `Justify`.
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
