// @generated from the schema "AuditQueryServiceMapping"; changes made here are lost at the next generation

/// The schema `AuditQueryServiceMapping`.
pub struct AuditQueryServiceMapping {
    /// `services`: `array of AuditQueryService`.
    pub services: ::std::option::Option<::std::vec::Vec<crate::AuditQueryService>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuditQueryServiceMapping {
    const EMPTY: Self = Self {
        services: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditQueryServiceMapping = &<AuditQueryServiceMapping as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditQueryServiceMapping",
        empty: E,
        extra: &E.extra,
        properties: &[("services", "services", 0)],
        fields: &[&E.services],
    }
};

crate::runtime::model!(AuditQueryServiceMapping);

crate::runtime::setters!(AuditQueryServiceMapping {
    with_services: services: ::std::vec::Vec<crate::AuditQueryService>,
});
