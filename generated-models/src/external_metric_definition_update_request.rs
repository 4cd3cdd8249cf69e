// @generated from the schema "ExternalMetricDefinitionUpdateRequest"; changes made here are lost at the next generation

/// The schema `ExternalMetricDefinitionUpdateRequest`.
#[repr(C)]
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

crate::runtime::model!(ExternalMetricDefinitionUpdateRequest "ExternalMetricDefinitionUpdateRequest" 4 {
    (
        name: ::std::string::String = "name" 0 with_name,
        precision: i32 = "precision" 0 with_precision,
        default_objective_type: crate::runtime::Open<DefaultObjectiveType> = "defaultObjectiveType" 0 with_default_objective_type,
        enabled: bool = "enabled" 0 with_enabled,
    )
});

/// The property `defaultObjectiveType` of `ExternalMetricDefinitionUpdateRequest`. Known values: `HigherIsBetter`, `LowerIsBetter`, `TargetArea`.
#[non_exhaustive]
pub enum DefaultObjectiveType {
    HigherIsBetter,
    LowerIsBetter,
    TargetArea,
}

crate::runtime::known!(DefaultObjectiveType);

impl crate::runtime::Enum for DefaultObjectiveType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HigherIsBetter, "HigherIsBetter"),
        (Self::LowerIsBetter, "LowerIsBetter"),
        (Self::TargetArea, "TargetArea"),
    ];
}
