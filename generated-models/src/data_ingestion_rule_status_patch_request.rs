// @generated from the schema "DataIngestionRuleStatusPatchRequest"; changes made here are lost at the next generation

/// The schema `DataIngestionRuleStatusPatchRequest`.
pub struct DataIngestionRuleStatusPatchRequest {
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DataIngestionRuleStatusPatchRequest {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DataIngestionRuleStatusPatchRequest = &<DataIngestionRuleStatusPatchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DataIngestionRuleStatusPatchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("status", "status", 1)],
        fields: &[&E.status],
    }
};

crate::runtime::model!(DataIngestionRuleStatusPatchRequest);

crate::runtime::setters!(DataIngestionRuleStatusPatchRequest {
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `DataIngestionRuleStatusPatchRequest`. Known values: `Active`, `Paused`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Active,
    Paused,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Paused, "Paused"),
    ];
}
