// @generated from the schema "QueueObservationDataContainer"; changes made here are lost at the next generation

/// The schema `QueueObservationDataContainer`.
pub struct QueueObservationDataContainer {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of ObservationMetricData`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::ObservationMetricData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueObservationDataContainer {
    const EMPTY: Self = Self {
        group: ::std::option::Option::None,
        data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueObservationDataContainer = &<QueueObservationDataContainer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueObservationDataContainer",
        empty: E,
        extra: &E.extra,
        properties: &[("group", "group", 0), ("data", "data", 0)],
        fields: &[&E.group, &E.data],
    }
};

crate::runtime::model!(QueueObservationDataContainer);

crate::runtime::setters!(QueueObservationDataContainer {
    with_group: group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data: data: ::std::vec::Vec<crate::ObservationMetricData>,
});
