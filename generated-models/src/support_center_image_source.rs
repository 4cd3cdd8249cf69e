// @generated from the schema "SupportCenterImageSource"; changes made here are lost at the next generation

/// The schema `SupportCenterImageSource`.
pub struct SupportCenterImageSource {
    /// `defaultUrl`: `string`, required.
    #[doc(alias = "defaultUrl")]
    pub default_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterImageSource {
    const EMPTY: Self = Self {
        default_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterImageSource = &<SupportCenterImageSource as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterImageSource",
        empty: E,
        extra: &E.extra,
        properties: &[("defaultUrl", "default_url", 1)],
        fields: &[&E.default_url],
    }
};

crate::runtime::model!(SupportCenterImageSource);

crate::runtime::setters!(SupportCenterImageSource {
    with_default_url: default_url: ::std::string::String,
});
