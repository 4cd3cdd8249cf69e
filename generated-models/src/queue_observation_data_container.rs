// @generated from the schema "QueueObservationDataContainer"; changes made here are lost at the next generation

/// The schema `QueueObservationDataContainer`.
#[repr(C)]
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

crate::runtime::model!(QueueObservationDataContainer "QueueObservationDataContainer" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::ObservationMetricData> = "data" 0 with_data,
    )
});
