// @generated from the schema "ScimServiceProviderConfigSimpleFeature"; changes made here are lost at the next generation

/// The schema `ScimServiceProviderConfigSimpleFeature`.
pub struct ScimServiceProviderConfigSimpleFeature {
    /// `supported`: `boolean`, read-only.
    pub supported: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimServiceProviderConfigSimpleFeature {
    const EMPTY: Self = Self {
        supported: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimServiceProviderConfigSimpleFeature = &<ScimServiceProviderConfigSimpleFeature as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimServiceProviderConfigSimpleFeature",
        empty: E,
        extra: &E.extra,
        properties: &[("supported", "supported", 2)],
        fields: &[&E.supported],
    }
};

crate::runtime::model!(ScimServiceProviderConfigSimpleFeature);

crate::runtime::setters!(ScimServiceProviderConfigSimpleFeature {
    with_supported: supported: bool,
});
