// @generated from the schema "ScimServiceProviderConfigFilterFeature"; changes made here are lost at the next generation

/// The schema `ScimServiceProviderConfigFilterFeature`.
pub struct ScimServiceProviderConfigFilterFeature {
    /// `supported`: `boolean`, read-only.
    pub supported: ::std::option::Option<bool>,
    /// `maxResults`: `integer (int32)`, read-only.
    #[doc(alias = "maxResults")]
    pub max_results: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimServiceProviderConfigFilterFeature {
    const EMPTY: Self = Self {
        supported: ::std::option::Option::None,
        max_results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimServiceProviderConfigFilterFeature = &<ScimServiceProviderConfigFilterFeature as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimServiceProviderConfigFilterFeature",
        empty: E,
        extra: &E.extra,
        properties: &[("supported", "supported", 2), ("maxResults", "max_results", 2)],
        fields: &[&E.supported, &E.max_results],
    }
};

crate::runtime::model!(ScimServiceProviderConfigFilterFeature);

crate::runtime::setters!(ScimServiceProviderConfigFilterFeature {
    with_supported: supported: bool,
    with_max_results: max_results: i32,
});
