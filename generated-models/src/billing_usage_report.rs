// @generated from the schema "BillingUsageReport"; changes made here are lost at the next generation

/// The schema `BillingUsageReport`.
#[repr(C)]
pub struct BillingUsageReport {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `usages`: `array of BillingUsage`, required.
    pub usages: ::std::option::Option<::std::vec::Vec<crate::BillingUsage>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BillingUsageReport "BillingUsageReport" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 1 with_end_date,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        usages: ::std::vec::Vec<crate::BillingUsage> = "usages" 1 with_usages,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `BillingUsageReport`. Known values: `InProgress`, `Complete`.
#[non_exhaustive]
pub enum Status {
    InProgress,
    Complete,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Complete, "Complete"),
    ];
}
