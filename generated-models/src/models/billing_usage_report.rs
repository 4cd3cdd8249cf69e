// @generated from the schema "BillingUsageReport"; changes made here are lost at the next generation

use crate::BillingUsage;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `BillingUsageReport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BillingUsageReport {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `status`: one of `InProgress` and `Complete`.
    pub status: Option<Open<Status>>,
    /// `usages`: `array of BillingUsage`, required.
    pub usages: Option<Vec<BillingUsage>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BillingUsageReport "BillingUsageReport" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        start_date: DateTime = "startDate" with_start_date required,
        end_date: DateTime = "endDate" with_end_date required,
        status: Open<Status> = "status" with_status,
        usages: Vec<BillingUsage> = "usages" with_usages required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `BillingUsageReport`. Known values: `InProgress`, `Complete`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Complete,
}

crate::runtime::values!(Status {
    InProgress = "InProgress",
    Complete = "Complete",
});
