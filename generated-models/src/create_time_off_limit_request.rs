// @generated from the schema "CreateTimeOffLimitRequest"; changes made here are lost at the next generation

/// The schema `CreateTimeOffLimitRequest`.
#[repr(C)]
pub struct CreateTimeOffLimitRequest {
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `defaultLimitMinutes`: `integer (int32)`.
    #[doc(alias = "defaultLimitMinutes")]
    pub default_limit_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateTimeOffLimitRequest "CreateTimeOffLimitRequest" 2 {
    (
        granularity: crate::runtime::Open<Granularity> = "granularity" 0 with_granularity,
        default_limit_minutes: i32 = "defaultLimitMinutes" 0 with_default_limit_minutes,
    )
});

/// The property `granularity` of `CreateTimeOffLimitRequest`. Known values: `Daily`.
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
