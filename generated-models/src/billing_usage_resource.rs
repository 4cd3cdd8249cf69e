// @generated from the schema "BillingUsageResource"; changes made here are lost at the next generation

/// The schema `BillingUsageResource`.
pub struct BillingUsageResource {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `date`: `string (date-time)`, required.
    pub date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BillingUsageResource {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BillingUsageResource = &<BillingUsageResource as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BillingUsageResource",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("date", "date", 1)],
        fields: &[&E.name, &E.date],
    }
};

crate::runtime::model!(BillingUsageResource);

crate::runtime::setters!(BillingUsageResource {
    with_name: name: ::std::string::String,
    with_date: date: crate::runtime::DateTime,
});
