// @generated from the schema "ServiceLevel"; changes made here are lost at the next generation

/// The schema `ServiceLevel`.
pub struct ServiceLevel {
    /// `percentage`: `number (double)`.
    pub percentage: ::std::option::Option<f64>,
    /// `durationMs`: `integer (int64)`.
    #[doc(alias = "durationMs")]
    pub duration_ms: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ServiceLevel {
    const EMPTY: Self = Self {
        percentage: ::std::option::Option::None,
        duration_ms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ServiceLevel = &<ServiceLevel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ServiceLevel",
        empty: E,
        extra: &E.extra,
        properties: &[("percentage", "percentage", 0), ("durationMs", "duration_ms", 0)],
        fields: &[&E.percentage, &E.duration_ms],
    }
};

crate::runtime::model!(ServiceLevel);

crate::runtime::setters!(ServiceLevel {
    with_percentage: percentage: f64,
    with_duration_ms: duration_ms: i64,
});
