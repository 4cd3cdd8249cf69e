// @generated from the schema "FlowObservationDataContainer"; changes made here are lost at the next generation

/// The schema `FlowObservationDataContainer`.
pub struct FlowObservationDataContainer {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of ObservationMetricData`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::ObservationMetricData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowObservationDataContainer {
    const EMPTY: Self = Self {
        group: ::std::option::Option::None,
        data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowObservationDataContainer = &<FlowObservationDataContainer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowObservationDataContainer",
        empty: E,
        extra: &E.extra,
        properties: &[("group", "group", 0), ("data", "data", 0)],
        fields: &[&E.group, &E.data],
    }
};

crate::runtime::model!(FlowObservationDataContainer);

crate::runtime::setters!(FlowObservationDataContainer {
    with_group: group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data: data: ::std::vec::Vec<crate::ObservationMetricData>,
});
