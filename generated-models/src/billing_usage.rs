// @generated from the schema "BillingUsage"; changes made here are lost at the next generation

/// The schema `BillingUsage`.
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

impl crate::runtime::Model for BillingUsage {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        total_usage: ::std::option::Option::None,
        resources: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BillingUsage = &<BillingUsage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BillingUsage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("totalUsage", "total_usage", 1),
            ("resources", "resources", 1),
        ],
        fields: &[&E.name, &E.total_usage, &E.resources],
    }
};

crate::runtime::model!(BillingUsage);

crate::runtime::setters!(BillingUsage {
    with_name: name: ::std::string::String,
    with_total_usage: total_usage: ::std::string::String,
    with_resources: resources: ::std::vec::Vec<crate::BillingUsageResource>,
});
