// @generated from the schema "WfmHistoricalAdherenceBulkQuery"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkQuery`.
pub struct WfmHistoricalAdherenceBulkQuery {
    /// `items`: `array of WfmHistoricalAdherenceBulkItem`, required.
    pub items: ::std::option::Option<
        ::std::vec::Vec<crate::WfmHistoricalAdherenceBulkItem>,
    >,
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmHistoricalAdherenceBulkQuery {
    const EMPTY: Self = Self {
        items: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalAdherenceBulkQuery = &<WfmHistoricalAdherenceBulkQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalAdherenceBulkQuery",
        empty: E,
        extra: &E.extra,
        properties: &[("items", "items", 1), ("timeZone", "time_zone", 1)],
        fields: &[&E.items, &E.time_zone],
    }
};

crate::runtime::model!(WfmHistoricalAdherenceBulkQuery);

crate::runtime::setters!(WfmHistoricalAdherenceBulkQuery {
    with_items: items: ::std::vec::Vec<crate::WfmHistoricalAdherenceBulkItem>,
    with_time_zone: time_zone: ::std::string::String,
});
