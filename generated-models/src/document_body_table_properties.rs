// @generated from the schema "DocumentBodyTableProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableProperties`.
#[repr(C)]
pub struct DocumentBodyTableProperties {
    /// `width`: `number (float)`.
    pub width: ::std::option::Option<f64>,
    /// `widthWithUnit`: `DocumentElementLength`.
    #[doc(alias = "widthWithUnit")]
    pub width_with_unit: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentElementLength>,
    >,
    /// `height`: `number (float)`.
    pub height: ::std::option::Option<f64>,
    /// `cellSpacing`: `number (float)`.
    #[doc(alias = "cellSpacing")]
    pub cell_spacing: ::std::option::Option<f64>,
    /// `cellPadding`: `number (float)`.
    #[doc(alias = "cellPadding")]
    pub cell_padding: ::std::option::Option<f64>,
    /// `borderWidth`: `number (float)`.
    #[doc(alias = "borderWidth")]
    pub border_width: ::std::option::Option<f64>,
    /// `alignment`: `string`.
    pub alignment: ::std::option::Option<crate::runtime::Open<Alignment>>,
    /// `borderStyle`: `string`.
    #[doc(alias = "borderStyle")]
    pub border_style: ::std::option::Option<crate::runtime::Open<BorderStyle>>,
    /// `borderColor`: `string`.
    #[doc(alias = "borderColor")]
    pub border_color: ::std::option::Option<::std::string::String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `caption`: `DocumentBodyTableCaptionBlock`.
    pub caption: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyTableCaptionBlock>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyTableProperties "DocumentBodyTableProperties" 11 {
    (
        width: f64 = "width" 0 with_width,
        width_with_unit: ::std::boxed::Box<crate::DocumentElementLength> = "widthWithUnit" 0 with_width_with_unit,
        height: f64 = "height" 0 with_height,
        cell_spacing: f64 = "cellSpacing" 0 with_cell_spacing,
        cell_padding: f64 = "cellPadding" 0 with_cell_padding,
        border_width: f64 = "borderWidth" 0 with_border_width,
        alignment: crate::runtime::Open<Alignment> = "alignment" 0 with_alignment,
        border_style: crate::runtime::Open<BorderStyle> = "borderStyle" 0 with_border_style,
        border_color: ::std::string::String = "borderColor" 0 with_border_color,
        background_color: ::std::string::String = "backgroundColor" 0 with_background_color,
        caption: ::std::boxed::Box<crate::DocumentBodyTableCaptionBlock> = "caption" 0 with_caption,
    )
});

/// The property `alignment` of `DocumentBodyTableProperties`. Known values: `Center`, `Left`, `Right`.
#[non_exhaustive]
pub enum Alignment {
    Center,
    Left,
    Right,
}

crate::runtime::known!(Alignment);

impl crate::runtime::Enum for Alignment {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Center, "Center"),
        (Self::Left, "Left"),
        (Self::Right, "Right"),
    ];
}

/// The property `borderStyle` of `DocumentBodyTableProperties`. Known values: `Solid`, `Dotted`, `Dashed`, `Double`, `Groove`, `Ridge`, `Inset`, `Outset`, `Hidden`, `None`.
#[non_exhaustive]
pub enum BorderStyle {
    Solid,
    Dotted,
    Dashed,
    Double,
    Groove,
    Ridge,
    Inset,
    Outset,
    Hidden,
    None,
}

crate::runtime::known!(BorderStyle);

impl crate::runtime::Enum for BorderStyle {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Solid, "Solid"),
        (Self::Dotted, "Dotted"),
        (Self::Dashed, "Dashed"),
        (Self::Double, "Double"),
        (Self::Groove, "Groove"),
        (Self::Ridge, "Ridge"),
        (Self::Inset, "Inset"),
        (Self::Outset, "Outset"),
        (Self::Hidden, "Hidden"),
        (Self::None, "None"),
    ];
}
