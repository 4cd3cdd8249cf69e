// @generated from the schema "BackgroundImageSettings"; changes made here are lost at the next generation

/// The schema `BackgroundImageSettings`.
pub struct BackgroundImageSettings {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BackgroundImageSettings {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BackgroundImageSettings = &<BackgroundImageSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BackgroundImageSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("url", "url", 0)],
        fields: &[&E.url],
    }
};

crate::runtime::model!(BackgroundImageSettings);

crate::runtime::setters!(BackgroundImageSettings {
    with_url: url: ::std::string::String,
});
