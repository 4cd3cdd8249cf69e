// @generated from the schema "BillingUsageResource"; changes made here are lost at the next generation

/// The schema `BillingUsageResource`.
#[repr(C)]
pub struct BillingUsageResource {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `date`: `string (date-time)`, required.
    pub date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BillingUsageResource "BillingUsageResource" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        date: crate::runtime::DateTime = "date" 1 with_date,
    )
});
