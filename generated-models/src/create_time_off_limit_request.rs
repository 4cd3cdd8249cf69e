// @generated from the schema "CreateTimeOffLimitRequest"; changes made here are lost at the next generation

/// The schema `CreateTimeOffLimitRequest`.
pub struct CreateTimeOffLimitRequest {
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `defaultLimitMinutes`: `integer (int32)`.
    #[doc(alias = "defaultLimitMinutes")]
    pub default_limit_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateTimeOffLimitRequest {
    const EMPTY: Self = Self {
        granularity: ::std::option::Option::None,
        default_limit_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateTimeOffLimitRequest = &<CreateTimeOffLimitRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateTimeOffLimitRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("granularity", "granularity", 0),
            ("defaultLimitMinutes", "default_limit_minutes", 0),
        ],
        fields: &[&E.granularity, &E.default_limit_minutes],
    }
};

crate::runtime::model!(CreateTimeOffLimitRequest);

crate::runtime::setters!(CreateTimeOffLimitRequest {
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_default_limit_minutes: default_limit_minutes: i32,
});

/// The property `granularity` of `CreateTimeOffLimitRequest`. Known values: `Daily`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
