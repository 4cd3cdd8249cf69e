// @generated from the schema "DocumentBodyTableRowBlockProperties"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableRowBlockProperties`.
#[repr(C)]
pub struct DocumentBodyTableRowBlockProperties {
    /// `rowType`: `string`.
    #[doc(alias = "rowType")]
    pub row_type: ::std::option::Option<crate::runtime::Open<RowType>>,
    /// `alignment`: `string`.
    pub alignment: ::std::option::Option<crate::runtime::Open<Alignment>>,
    /// `height`: `number (float)`.
    pub height: ::std::option::Option<f64>,
    /// `borderStyle`: `string`.
    #[doc(alias = "borderStyle")]
    pub border_style: ::std::option::Option<crate::runtime::Open<BorderStyle>>,
    /// `borderColor`: `string`.
    #[doc(alias = "borderColor")]
    pub border_color: ::std::option::Option<::std::string::String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyTableRowBlockProperties "DocumentBodyTableRowBlockProperties" 6 {
    (
        row_type: crate::runtime::Open<RowType> = "rowType" 0 with_row_type,
        alignment: crate::runtime::Open<Alignment> = "alignment" 0 with_alignment,
        height: f64 = "height" 0 with_height,
        border_style: crate::runtime::Open<BorderStyle> = "borderStyle" 0 with_border_style,
        border_color: ::std::string::String = "borderColor" 0 with_border_color,
        background_color: ::std::string::String = "backgroundColor" 0 with_background_color,
    )
});

/// The property `rowType` of `DocumentBodyTableRowBlockProperties`. Known values: `Header`, `Footer`, `Body`.
#[non_exhaustive]
pub enum RowType {
    Header,
    Footer,
    Body,
}

crate::runtime::known!(RowType);

impl crate::runtime::Enum for RowType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Header, "Header"),
        (Self::Footer, "Footer"),
        (Self::Body, "Body"),
    ];
}

/// The property `alignment` of `DocumentBodyTableRowBlockProperties`. Known values: `Center`, `Left`, `Right`.
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

/// The property `borderStyle` of `DocumentBodyTableRowBlockProperties`. Known values: `Solid`, `Dotted`, `Dashed`, `Double`, `Groove`, `Ridge`, `Inset`, `Outset`, `Hidden`, `None`.
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
