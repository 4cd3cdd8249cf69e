// @generated from the schema "LocaleFlowVersionInfo"; changes made here are lost at the next generation

/// The schema `LocaleFlowVersionInfo`.
pub struct LocaleFlowVersionInfo {
    /// `nluVersion`: `AddressableEntityRef`.
    #[doc(alias = "nluVersion")]
    pub nlu_version: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LocaleFlowVersionInfo {
    const EMPTY: Self = Self {
        nlu_version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocaleFlowVersionInfo = &<LocaleFlowVersionInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocaleFlowVersionInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("nluVersion", "nlu_version", 0)],
        fields: &[&E.nlu_version],
    }
};

crate::runtime::model!(LocaleFlowVersionInfo);

crate::runtime::setters!(LocaleFlowVersionInfo {
    with_nlu_version: nlu_version: ::std::boxed::Box<crate::AddressableEntityRef>,
});
