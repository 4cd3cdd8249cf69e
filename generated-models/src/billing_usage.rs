// @generated from the schema "BillingUsage"; changes made here are lost at the next generation

/// The schema `BillingUsage`.
#[repr(C)]
pub struct BillingUsage {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `totalUsage`: `string`, required.
    #[doc(alias = "totalUsage")]
    pub total_usage: ::std::option::Option<::std::string::String>,
    /// `resources`: `array of BillingUsageResource`, required.
    pub resources: ::std::option::Option<::std::vec::Vec<crate::BillingUsageResource>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BillingUsage "BillingUsage" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        total_usage: ::std::string::String = "totalUsage" 1 with_total_usage,
        resources: ::std::vec::Vec<crate::BillingUsageResource> = "resources" 1 with_resources,
    )
});
