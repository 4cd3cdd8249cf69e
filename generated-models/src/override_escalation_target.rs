// @generated from the schema "OverrideEscalationTarget"; changes made here are lost at the next generation

/// The schema `OverrideEscalationTarget`.
pub struct OverrideEscalationTarget {
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OverrideEscalationTarget {
    const EMPTY: Self = Self {
        integration_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OverrideEscalationTarget = &<OverrideEscalationTarget as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OverrideEscalationTarget",
        empty: E,
        extra: &E.extra,
        properties: &[("integrationId", "integration_id", 1)],
        fields: &[&E.integration_id],
    }
};

crate::runtime::model!(OverrideEscalationTarget);

crate::runtime::setters!(OverrideEscalationTarget {
    with_integration_id: integration_id: ::std::string::String,
});
