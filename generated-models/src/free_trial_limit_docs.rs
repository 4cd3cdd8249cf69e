// @generated from the schema "FreeTrialLimitDocs"; changes made here are lost at the next generation

/// The schema `FreeTrialLimitDocs`.
pub struct FreeTrialLimitDocs {
    /// `namespaces`: `array of FreeTrialNamespace`.
    pub namespaces: ::std::option::Option<::std::vec::Vec<crate::FreeTrialNamespace>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FreeTrialLimitDocs {
    const EMPTY: Self = Self {
        namespaces: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FreeTrialLimitDocs = &<FreeTrialLimitDocs as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FreeTrialLimitDocs",
        empty: E,
        extra: &E.extra,
        properties: &[("namespaces", "namespaces", 0)],
        fields: &[&E.namespaces],
    }
};

crate::runtime::model!(FreeTrialLimitDocs);

crate::runtime::setters!(FreeTrialLimitDocs {
    with_namespaces: namespaces: ::std::vec::Vec<crate::FreeTrialNamespace>,
});
