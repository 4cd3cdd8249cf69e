// @generated from the schema "ExternalMetricDefinitionUpdateRequest"; changes made here are lost at the next generation

/// The schema `ExternalMetricDefinitionUpdateRequest`.
pub struct ExternalMetricDefinitionUpdateRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `precision`: `integer (int32)`.
    pub precision: ::std::option::Option<i32>,
    /// `defaultObjectiveType`: `string`.
    #[doc(alias = "defaultObjectiveType")]
    pub default_objective_type: ::std::option::Option<
        crate::runtime::Open<DefaultObjectiveType>,
    >,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalMetricDefinitionUpdateRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        precision: ::std::option::Option::None,
        default_objective_type: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalMetricDefinitionUpdateRequest = &<ExternalMetricDefinitionUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalMetricDefinitionUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("precision", "precision", 0),
            ("defaultObjectiveType", "default_objective_type", 0),
            ("enabled", "enabled", 0),
        ],
        fields: &[&E.name, &E.precision, &E.default_objective_type, &E.enabled],
    }
};

crate::runtime::model!(ExternalMetricDefinitionUpdateRequest);

crate::runtime::setters!(ExternalMetricDefinitionUpdateRequest {
    with_name: name: ::std::string::String,
    with_precision: precision: i32,
    with_default_objective_type: default_objective_type: crate::runtime::Open<DefaultObjectiveType>,
    with_enabled: enabled: bool,
});

/// The property `defaultObjectiveType` of `ExternalMetricDefinitionUpdateRequest`. Known values: `HigherIsBetter`, `LowerIsBetter`, `TargetArea`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultObjectiveType {
    HigherIsBetter,
    LowerIsBetter,
    TargetArea,
}

impl crate::runtime::Enum for DefaultObjectiveType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HigherIsBetter, "HigherIsBetter"),
        (Self::LowerIsBetter, "LowerIsBetter"),
        (Self::TargetArea, "TargetArea"),
    ];
}
