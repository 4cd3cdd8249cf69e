// @generated from the schema "DataIngestionRuleStatusPatchRequest"; changes made here are lost at the next generation

/// The schema `DataIngestionRuleStatusPatchRequest`.
#[repr(C)]
pub struct DataIngestionRuleStatusPatchRequest {
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DataIngestionRuleStatusPatchRequest "DataIngestionRuleStatusPatchRequest" 1 {
    (
        status: crate::runtime::Open<Status> = "status" 1 with_status,
    )
});

/// The property `status` of `DataIngestionRuleStatusPatchRequest`. Known values: `Active`, `Paused`.
#[non_exhaustive]
pub enum Status {
    Active,
    Paused,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Paused, "Paused"),
    ];
}
