// @generated from the schema "SupportCenterHeroStyle"; changes made here are lost at the next generation

/// The schema `SupportCenterHeroStyle`.
pub struct SupportCenterHeroStyle {
    /// `backgroundColor`: `string`, required.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `textColor`: `string`, required.
    #[doc(alias = "textColor")]
    pub text_color: ::std::option::Option<::std::string::String>,
    /// `image`: `SupportCenterImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::SupportCenterImage>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterHeroStyle {
    const EMPTY: Self = Self {
        background_color: ::std::option::Option::None,
        text_color: ::std::option::Option::None,
        image: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterHeroStyle = &<SupportCenterHeroStyle as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterHeroStyle",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("backgroundColor", "background_color", 1),
            ("textColor", "text_color", 1),
            ("image", "image", 0),
        ],
        fields: &[&E.background_color, &E.text_color, &E.image],
    }
};

crate::runtime::model!(SupportCenterHeroStyle);

crate::runtime::setters!(SupportCenterHeroStyle {
    with_background_color: background_color: ::std::string::String,
    with_text_color: text_color: ::std::string::String,
    with_image: image: ::std::boxed::Box<crate::SupportCenterImage>,
});
