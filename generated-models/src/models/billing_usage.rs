// @generated from the schema "BillingUsage"; changes made here are lost at the next generation

use crate::BillingUsageResource;
use crate::runtime::Extra;

/// The schema `BillingUsage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BillingUsage {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `totalUsage`: `string`, required.
    #[doc(alias = "totalUsage")]
    pub total_usage: Option<String>,
    /// `resources`: `array of BillingUsageResource`, required.
    pub resources: Option<Vec<BillingUsageResource>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BillingUsage "BillingUsage" 3 {
    (
        name: String = "name" with_name required,
        total_usage: String = "totalUsage" with_total_usage required,
        resources: Vec<BillingUsageResource> = "resources" with_resources required,
    )
});
