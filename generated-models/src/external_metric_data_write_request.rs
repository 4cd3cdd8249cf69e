// @generated from the schema "ExternalMetricDataWriteRequest"; changes made here are lost at the next generation

/// The schema `ExternalMetricDataWriteRequest`.
pub struct ExternalMetricDataWriteRequest {
    /// `items`: `array of ExternalMetricDataItem`, required.
    pub items: ::std::option::Option<::std::vec::Vec<crate::ExternalMetricDataItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalMetricDataWriteRequest {
    const EMPTY: Self = Self {
        items: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalMetricDataWriteRequest = &<ExternalMetricDataWriteRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalMetricDataWriteRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("items", "items", 1)],
        fields: &[&E.items],
    }
};

crate::runtime::model!(ExternalMetricDataWriteRequest);

crate::runtime::setters!(ExternalMetricDataWriteRequest {
    with_items: items: ::std::vec::Vec<crate::ExternalMetricDataItem>,
});
